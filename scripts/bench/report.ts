import { type Figures, figuresOf, medianFigures } from "./figures";
import type { Measured } from "./measure";

export interface Report {
  readonly floors: Readonly<Record<string, Figures>>;
  readonly cases: readonly (Figures & {
    readonly name: string;
    readonly sql: number;
    readonly floor: string;
    /** CPU of the case against CPU of its floor. */
    readonly ratio: number;
  })[];
}

/** Floors: the bare page, one page with a database per page that was measured and their median, the handler. */
export function reportOn(measured: readonly Measured[]): Report {
  const own = measured.map(({ floor }) => [floor.name, rounded(floor.figures)] as const);
  const pages = own.flatMap(([name, figures]) => (name.startsWith("rsc-db:") ? [figures] : []));
  const floors: Record<string, Figures> = {
    rsc: rounded(figuresOf(measured.flatMap((one) => one.bare))),
    "rsc-db": rounded(medianFigures(pages)),
    ...Object.fromEntries(own),
  };
  const cases = measured.map(({ name, sql, figures, floor }) => {
    const own = rounded(figures);
    const ratio = round(own.cpuMs / rounded(floor.figures).cpuMs);
    return { name, ...own, sql, floor: floor.name, ratio };
  });
  return { floors, cases };
}

/** What is wrong with it, one line per fault. */
export function faultsOf(report: Report, wanted: Readonly<Record<string, number | null>>): string[] {
  return Object.entries(wanted).flatMap(([name, most]) => {
    const found = report.cases.find((one) => one.name === name);
    if (!found) return [`${name}: ontbreekt`];
    if (![found.cpuMs, found.p50Ms, found.p99Ms, found.ratio].every(Number.isFinite))
      return [`${name}: geen bruikbare cijfers`];
    return most !== null && found.sql > most
      ? [`${name}: ${found.sql} opdrachten aan de database, hoogstens ${most}`]
      : [];
  });
}

export function tableOf({ floors, cases }: Report): string {
  const head = ["", "CPU-ms", "p50 ms", "p99 ms", "SQL", "vloer", "keer"];
  const numbers = ({ cpuMs, p50Ms, p99Ms }: Figures) => [cpuMs, p50Ms, p99Ms].map((ms) => ms.toFixed(2));
  const rows = [
    head,
    ...cases.map((one) => [one.name, ...numbers(one), String(one.sql), one.floor, one.ratio.toFixed(2)]),
    ...Object.entries(floors).map(([name, figures]) => [name, ...numbers(figures), "", "", ""]),
  ];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number): boolean => column === 0 || column === 5;
  const cell = (text: string, column: number): string =>
    isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

const round = (number: number): number => Math.round(number * 100) / 100;
const rounded = ({ cpuMs, p50Ms, p99Ms }: Figures): Figures => ({
  cpuMs: round(cpuMs),
  p50Ms: round(p50Ms),
  p99Ms: round(p99Ms),
});
