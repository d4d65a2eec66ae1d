import { beforeEach, describe, expect, it } from "vitest";
import { type EditAlliance, editAlliance, prepareEdit } from "@/lib/services/alliance/alliance/edit";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { type SmallAlliance, settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
let asItIs: EditAlliance;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
  const { alliance: found } = await prepareEdit(alliance.manager, alliance.allianceId);
  const { name, reason, managerLabel, peopleWord, reviewRhythm, route, version } = found;
  asItIs = {
    ...{ name, reason, managerLabel, peopleWord, reviewRhythm, route },
    ...{ allianceId: alliance.allianceId, version },
  };
});

const stored = async () => {
  const [row] = await sql`select name, reason, manager_label as label, route, version from alliance
    where alliance_id = ${alliance.allianceId}`;
  return { ...row };
};
const lines = async () =>
  (
    await sql`select facts from alliance_activity
      where alliance_id = ${alliance.allianceId} and action = 'alliance.edit' order by seq`
  ).map((one) => one.facts);

describe("changing what is true of an alliance", () => {
  it("saves it, shows it in the portfolio, and records what changed without a word of it", async () => {
    const changed = {
      ...asItIs,
      name: "Nieuwe naam",
      managerLabel: "ketenregisseur",
      route: "light" as const,
    };
    expect(await editAlliance(alliance.manager, changed)).toEqual({ ok: true });
    expect(await stored()).toMatchObject({
      ...{ name: "Nieuwe naam", label: "ketenregisseur", route: "light", version: 2 },
    });
    expect((await readPortfolio(alliance.manager)).rows.map((one) => one.name)).toEqual(["Nieuwe naam"]);
    expect(await lines()).toEqual([{ name: 1, managerLabel: 1, route: 1 }]);
  });

  it("counts a shorter list at the gate once the route is light", async () => {
    const gate = async () => (await readPortfolio(alliance.manager)).rows[0]?.gate;
    const before = await gate();
    await editAlliance(alliance.manager, { ...asItIs, route: "light" });
    expect((await gate())?.total).toBeLessThan(before?.total ?? 0);
  });

  it("says so when nothing is different", async () => {
    expect(await editAlliance(alliance.manager, asItIs)).toEqual({ ok: false, reason: "nothing-changed" });
    expect(await lines()).toEqual([]);
  });

  it("is over once the alliance stopped", async () => {
    const { allianceId, manager } = alliance;
    await stopAlliance(manager, { allianceId, seen: 4, reason: "Het geld is op." });
    const late = await editAlliance(manager, { ...asItIs, name: "Te laat" });
    expect(late).toEqual({ ok: false, reason: "stopped" });
    expect(await stored()).toMatchObject({ name: "gewoon alliantie", version: 1 });
  });

  it("is for the alliance manager", async () => {
    const changed = { ...asItIs, name: "Van een ander" };
    const contact = alliance.contacts[1]?.person ?? alliance.manager;
    await expect(editAlliance(contact, changed)).rejects.toMatchObject({ code: "forbidden" });
    await expect(prepareEdit(contact, alliance.allianceId)).rejects.toMatchObject({ code: "forbidden" });
    const { person } = await settlePerson();
    await expect(editAlliance(person, changed)).rejects.toMatchObject({ code: "not-found" });
    await expect(prepareEdit(person, alliance.allianceId)).rejects.toMatchObject({ code: "not-found" });
    expect(await stored()).toMatchObject({ name: "gewoon alliantie", version: 1 });
  });
});

describe("two people who change the same", () => {
  const mine = () => ({ ...asItIs, name: "Mijn naam" });
  const theirs = () => ({ ...asItIs, name: "Hun naam", reason: "Een andere reden, ook lang genoeg." });

  it("the second is shown what stands there, and nothing is replaced unseen", async () => {
    await editAlliance(alliance.manager, theirs());
    const refused = await editAlliance(alliance.manager, mine());
    expect(refused).toEqual({
      ...{ ok: false, reason: "changed" },
      stands: { name: "Hun naam", reason: "Een andere reden, ook lang genoeg.", version: "2" },
    });
    expect(await stored()).toMatchObject({ name: "Hun naam", version: 2 });
  });

  it("the second may save after all, having seen it; but not what came after that", async () => {
    await editAlliance(alliance.manager, theirs());
    expect(await editAlliance(alliance.manager, { ...mine(), version: 2 })).toEqual({ ok: true });
    expect(await stored()).toMatchObject({ name: "Mijn naam", version: 3 });
    expect(await editAlliance(alliance.manager, { ...theirs(), version: 2 })).toMatchObject({
      ...{ ok: false, reason: "changed", stands: { version: "3" } },
    });
  });

  it("at one moment: one of them saves", async () => {
    const names = ["een", "twee", "drie", "vier"];
    const results = await Promise.all(
      names.map((name) => editAlliance(alliance.manager, { ...asItIs, name: `Naam ${name}` })),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(await stored()).toMatchObject({ version: 2 });
    expect(await lines()).toHaveLength(1);
  });
});
