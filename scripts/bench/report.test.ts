import { describe, expect, it } from "vitest";
import type { Measured } from "./measure";
import { faultsOf, reportOn, tableOf } from "./report";

const figures = (cpuMs: number) => ({ cpuMs, p50Ms: cpuMs * 3, p99Ms: cpuMs * 9 });
const measured = (
  name: string,
  floor: string,
  [cpuMs, floorMs, sql]: [number, number, number],
): Measured => ({
  ...{ name, sql, figures: figures(cpuMs) },
  floor: { name: floor, figures: figures(floorMs) },
  bare: floor === "handler" ? [] : [{ cpuMs: 3, durations: [9] }],
});
const report = reportOn([
  measured("survey-page", "rsc-db:survey-page", [6, 4, 4]),
  measured("portfolio-50", "rsc-db:portfolio-50", [15, 10, 7]),
  measured("survey-autosave", "handler", [2, 1, 2]),
]);

describe("the report of a bench", () => {
  it("names every floor, and how many times its floor each case costs", () => {
    expect(Object.keys(report.floors)).toEqual([
      ...["rsc", "rsc-db", "rsc-db:survey-page", "rsc-db:portfolio-50", "handler"],
    ]);
    expect(report.floors["rsc-db"]?.cpuMs).toBe(7);
    expect(report.cases[0]).toEqual({
      ...{ name: "survey-page", cpuMs: 6, p50Ms: 18, p99Ms: 54, sql: 4 },
      ...{ floor: "rsc-db:survey-page", ratio: 1.5 },
    });
  });

  it("says what is missing, what is no number and which page asks too much of the database", () => {
    const wanted = { "survey-page": 6, "portfolio-50": 6, "survey-autosave": null, "alliance-page": 6 };
    expect(faultsOf(report, wanted)).toEqual([
      "portfolio-50: 7 opdrachten aan de database, hoogstens 6",
      "alliance-page: ontbreekt",
    ]);
    const empty = reportOn([measured("survey-page", "rsc-db:survey-page", [6, 0, 4])]);
    expect(faultsOf(empty, { "survey-page": 6 })).toEqual(["survey-page: geen bruikbare cijfers"]);
  });

  it("has a row per case and per floor", () => {
    const lines = tableOf(report).split("\n");
    expect(lines).toHaveLength(1 + 3 + 5);
    expect(lines[1]).toMatch(/^survey-page +6\.00 +18\.00 +54\.00 +4 +rsc-db:survey-page +1\.50$/);
  });
});
