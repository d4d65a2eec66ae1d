import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { add, judge, readPlaywright, readVitest, totals } from "./tally";

function reported(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "meent-")), "report.json");
  writeFileSync(file, text);
  return file;
}

it("adds what the stages counted into one line", () => {
  const unit = readVitest('{"numPassedTests":3,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}');
  const browser = readPlaywright('{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":2}}');
  expect(totals(add([unit, browser]))).toBe("8 passed, 2 failed, 5 skipped");
});

it("counts a run without a report as failed", () => {
  expect(judge(0, "/does/not/exist.json", readVitest).failed).toBe(1);
});

it("counts a run that failed outside its tests as failed", () => {
  expect(judge(1, reported('{"numPassedTests":3}'), readVitest)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
  });
  expect(judge(0, reported('{"numPassedTests":3}'), readVitest)).toEqual({
    passed: 3,
    failed: 0,
    skipped: 0,
  });
});
