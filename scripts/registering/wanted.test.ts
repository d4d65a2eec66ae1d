import { expect, it } from "vitest";
import { wantedFrom } from "./wanted";

const overwater = ["--name", " Gemeente Overwater ", "--short", "Overwater", "--person", "Marieke Hofstra"];

it("reads an organisation and the person who looks after it", () => {
  expect(wantedFrom([...overwater, "--email", " M.Hofstra@Overwater.example "])).toEqual({
    ...{ name: "Gemeente Overwater", short: "Overwater", person: "Marieke Hofstra" },
    email: "m.hofstra@overwater.example",
  });
});

it.each([
  ["nothing", [], "ontbreekt"],
  ["no person", ["--name", "n", "--short", "n", "--email", "a@b.example"], "ontbreekt"],
  ["a blank name", [...overwater, "--name", "  ", "--email", "a@b.example"], "ontbreekt"],
  ["no address", overwater, "mailadres"],
  ["two addresses", [...overwater, "--email", "a@b.example,c@d.example"], "mailadres"],
  ["a word it does not know", [...overwater, "--email", "a@b.example", "--kvk", "1"], "niet lezen"],
])("says what is wrong with %s", (_, args, why) => {
  expect(wantedFrom(args)).toEqual(expect.stringContaining(why));
});
