import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { readActivity } from "@/lib/services/alliance/activity/read";
import { editAlliance, prepareEdit } from "@/lib/services/alliance/alliance/edit";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { endMember } from "@/lib/services/alliance/member/end";
import { addFile } from "@/lib/services/document/file/add";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { freshVisitor, invite } from "@/scripts/testing/joining/invited";
import {
  joinColleague,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
});
afterAll(closePools);

const linesFor = async (before: number | null = null, person = alliance.manager) =>
  (await readActivity(person, { allianceId: alliance.allianceId, before })).lines.map((one) => one.sentence);
const nameOf = async (place: number): Promise<string> => {
  const [row] =
    await sql`select name from affiliation where person_id = ${alliance.contacts[place]?.person.personId ?? ""}`;
  return String(row?.name);
};

describe("what happened in an alliance", () => {
  it("is told newest first, with who did it for which organisation", async () => {
    const [manager, contact] = [await nameOf(0), await nameOf(1)];
    const who = `${manager[0]?.toUpperCase()}${manager.slice(1)} (${manager})`;
    expect(await linesFor()).toEqual([
      `${contact[0]?.toUpperCase()}${contact.slice(1)} ging meedoen namens ${contact}.`,
      `${who} nodigde ${contact} van ${contact} uit.`,
      `${who} bracht deze samenwerking in, in fase 4.`,
    ]);
  });

  it("says for whom an invitation was at that time, also after it was handed on", async () => {
    const invited = await invite(alliance, { name: "Eerste Gevraagde", email: "eerste@example.org" });
    await handOnInvitation(freshVisitor(), {
      ...{ token: invited.token, name: "Tweede Gevraagde", email: "tweede@example.org", sure: true },
    });
    const [handedOn, sent] = await linesFor();
    expect(handedOn).toBe("De uitnodiging voor Van Eerste Gevraagde werd doorgegeven aan Tweede Gevraagde.");
    expect(sent).toMatch(/ nodigde Eerste Gevraagde van Van Eerste Gevraagde uit\.$/);
  });

  it("keeps the names of who stopped, in what they did and in what was done to them", async () => {
    const contact = alliance.contacts[1];
    if (!contact) throw new Error("there is no second partner");
    const colleague = await joinColleague(alliance, contact, "contact");
    const { allianceId } = alliance;
    await endMember(colleague.person, {
      allianceId,
      memberId: await seatOf(colleague.person.personId),
      extent: "all",
    });
    const [ended, joined] = await linesFor();
    expect(ended?.toLowerCase()).toContain(`${colleague.name.toLowerCase()} (`);
    expect(ended).toMatch(/stapte uit deze samenwerking\.$/);
    expect(joined?.toLowerCase()).toContain(`${colleague.name.toLowerCase()} ging meedoen`);
  });

  it("names papers and what was changed", async () => {
    const { allianceId, manager } = alliance;
    await addFile(manager, {
      allianceId,
      gate: 1,
      file: { name: "besluit.txt", bytes: new Uint8Array([97]) },
    });
    const { alliance: found } = await prepareEdit(manager, allianceId);
    await editAlliance(manager, { ...found, name: "Anders" });
    const [edited, added] = await linesFor();
    expect(edited).toMatch(/ wijzigde de werktitel\.$/);
    expect(added).toMatch(/ voegde besluit\.txt toe bij beslismoment 1\.$/);
  });

  it("is for members only", async () => {
    const { person } = await settlePerson();
    await expect(linesFor(null, person)).rejects.toMatchObject({ code: "not-found" });
    expect(await linesFor(null, alliance.contacts[1]?.person)).toHaveLength(3);
  });
});

it("comes in pages of fifty, each beginning where the one before it ended", async () => {
  const { allianceId, manager } = alliance;
  const { alliance: found } = await prepareEdit(manager, allianceId);
  for (let version = found.version; version < 50; version++) {
    await editAlliance(manager, { ...found, version, name: `Naam ${version}` });
  }
  const first = await readActivity(manager, { allianceId, before: null });
  expect(first.lines).toHaveLength(50);
  const second = await readActivity(manager, { allianceId, before: first.before });
  const told = [...first.lines, ...second.lines].map((one) => one.seq);
  expect(told).toEqual(Array.from({ length: told.length }, (_, place) => told.length - place));
  expect(second.before).toBeNull();
  expect((await readActivity(manager, { allianceId, before: 1 })).lines).toEqual([]);
});

it("stands on the home of the alliance with its last three lines", async () => {
  await invite(alliance, { name: "Nieuw", email: "nieuw@example.org" });
  const home = await readAlliance(alliance.manager, alliance.allianceId);
  const { lines } = await readActivity(alliance.manager, { allianceId: alliance.allianceId, before: null });
  expect(home.activity).toEqual(lines.slice(0, 3));
  expect(home.invited).toBe(1);
});

async function seatOf(personId: string): Promise<string> {
  const [row] = await sql`select member_id as id from member
    where alliance_id = ${alliance.allianceId} and person_id = ${personId}`;
  return String(row?.id);
}
