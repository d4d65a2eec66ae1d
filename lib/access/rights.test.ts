import { expect, it } from "vitest";
import { type Action, can, policy } from "@/lib/access/policy";
import { allianceRoles } from "@/lib/domain/alliance/role";
import { rightsOf } from "./rights";

it("says of every role exactly what the policy lets it do", () => {
  const { all, more } = rightsOf(allianceRoles);
  for (const role of allianceRoles) {
    const own = more.filter((one) => one.roles.includes(role));
    expect(own).toHaveLength(1);
    const said = [...all, ...(own[0]?.actions ?? [])].sort();
    const may = (Object.keys(policy) as Action[]).filter((action) => can({ roles: [role] }, action));
    expect(said).toEqual(may.sort());
  }
});

it("puts roles together that may the same, and names what all may once", () => {
  const { all, more } = rightsOf([
    "organisation-director",
    "organisation-administrator",
    "organisation-employee",
  ]);
  expect(all).toContain("organisation.read");
  expect(more.map((one) => one.roles)).toEqual([
    ["organisation-director", "organisation-administrator"],
    ["organisation-employee"],
  ]);
  expect(more[0]?.actions).toContain("mandate.record");
  expect(more[1]?.actions).toEqual([]);
});
