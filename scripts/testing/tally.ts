import { existsSync, readFileSync } from "node:fs";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

export function add(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

export function totals({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

export function readVitest(report: string): Tally {
  const read = JSON.parse(report) as Partial<Record<string, number>>;
  return {
    passed: read.numPassedTests ?? 0,
    failed: read.numFailedTests ?? 0,
    skipped: (read.numPendingTests ?? 0) + (read.numTodoTests ?? 0),
  };
}

export function readPlaywright(report: string): Tally {
  const { stats } = JSON.parse(report) as { stats: Partial<Record<string, number>> };
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
}

/** A run that failed outside its tests, or without a report, still counts as a failure. */
export function judge(exitCode: number | null, file: string, read: (report: string) => Tally): Tally {
  if (!existsSync(file)) return oneFailed;
  const tally = read(readFileSync(file, "utf8"));
  return exitCode !== 0 && tally.failed === 0 ? add([tally, oneFailed]) : tally;
}
