import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();

function register(...args: string[]) {
  const node = ["--import", "tsx", "--conditions=react-server", "scripts/register.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}
const overwater = ["--name", "Gemeente Overwater", "--short", "Overwater", "--person", "Marieke Hofstra"];

it("brings in the first organisation, with a director who can sign in", async () => {
  const { status, said } = register(...overwater, "--email", " M.Hofstra@Overwater.example ");
  expect(said).toContain("Gemeente Overwater staat erin, met Marieke Hofstra als bestuurder.");
  expect(said).toContain("/aanmelden met m.hofstra@overwater.example");
  expect(status).toBe(0);
  const [user] = await sql`select id, name from sign_in_user where email = 'm.hofstra@overwater.example'`;
  const [place] = await sql`select organisation_id from affiliation where person_id = ${String(user?.id)}`;
  const page = await readOrganisation(personActor(String(user?.id)), String(place?.organisation_id));
  expect(page.organisation).toMatchObject({ name: "Gemeente Overwater", shortName: "Overwater" });
  expect(page.viewer).toMatchObject({ name: "Marieke Hofstra", role: "director" });
});

it("says how it is done when something is missing, and writes nothing", async () => {
  const [before] = await sql`select count(*)::int as n from organisation`;
  const { status, said } = register(...overwater);
  expect(said).toContain("Zo: npm run register --");
  expect(status).toBe(2);
  expect((await sql`select count(*)::int as n from organisation`)[0]?.n).toBe(before?.n);
});
