import { expect, it } from "vitest";
import { changeRefusal } from "./organisation";

const people = [
  { personId: "anna", role: "director" },
  { personId: "bas", role: "employee" },
] as const;

it.each([
  ["the only lead stops", "anna", null, "last-lead"],
  ["the only lead becomes an employee", "anna", "employee", "last-lead"],
  ["the only lead gets another leading role", "anna", "administrator", null],
  ["an employee stops", "bas", null, null],
  ["an employee comes to lead", "bas", "administrator", null],
  ["nobody we know", "cor", null, "unknown-person"],
] as const)("%s", (_, who, becomes, refusal) => expect(changeRefusal(people, who, becomes)).toBe(refusal));

it("lets a lead go when another stays", () => {
  expect(changeRefusal([...people, { personId: "dirk", role: "administrator" }], "anna", null)).toBeNull();
});
