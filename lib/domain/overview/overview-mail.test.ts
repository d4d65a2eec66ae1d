import { expect, it } from "vitest";
import { overviewDue } from "./overview-mail";

it.each([
  ["a Monday before seven", "2026-11-23T05:59:00Z", null],
  ["a Monday at seven", "2026-11-23T06:00:00Z", { day: "2026-11-23", week: "2026-W48" }],
  ["the Wednesday after it: the same week", "2026-11-25T20:00:00Z", { day: "2026-11-25", week: "2026-W48" }],
  ["Saturday", "2026-11-28T10:00:00Z", null],
  ["Sunday night, Monday in Amsterdam only by the clock", "2026-11-22T23:30:00Z", null],
  ["the Monday after the clock went back", "2026-10-26T06:00:00Z", { day: "2026-10-26", week: "2026-W44" }],
  ["the Monday after it went forward", "2027-03-29T05:00:00Z", { day: "2027-03-29", week: "2027-W13" }],
  [
    "a Friday that belongs to the year before",
    "2027-01-01T09:00:00Z",
    { day: "2027-01-01", week: "2026-W53" },
  ],
])("%s", (_, at, due) => {
  const found = overviewDue(new Date(at));
  expect(found && { day: found.day.name, week: found.week.name }).toEqual(due);
});

it("begins day and week by the Dutch clock", () => {
  const due = overviewDue(new Date("2026-11-25T09:00:00Z"));
  expect(due?.day.began.toISOString()).toBe("2026-11-24T23:00:00.000Z");
  expect(due?.week.began.toISOString()).toBe("2026-11-22T23:00:00.000Z");
});
