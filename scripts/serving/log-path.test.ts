import { expect, it } from "vitest";
import { logPath } from "./log-path";

const cases: readonly [string, string, string][] = [
  ["leaves the query out", "/zoeken?q=sanne", "/zoeken"],
  ["hides what opens a questionnaire", "/vragenlijst/abc/3", "/vragenlijst/[…]/[…]"],
  ["hides what signs in", "/aanmelden/bevestigen/x1", "/aanmelden/[…]/[…]"],
  ["hides any long token elsewhere", "/api/x/QW5kIGl0IHdhcyBhIGxvbmcgdG9rZW4", "/api/x/[…]"],
  [
    "keeps ids",
    "/samenwerkingen/0190b3c2-7a11-7c3e-9f00-2b1c3d4e5f60",
    "/samenwerkingen/0190b3c2-7a11-7c3e-9f00-2b1c3d4e5f60",
  ],
];

it.each(cases)("%s", (_, url, expected) => {
  expect(logPath(url)).toBe(expected);
});
