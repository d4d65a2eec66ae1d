import { beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { dayFrom } from "@/lib/domain/calendar";
import { renderHtml, renderText } from "@/lib/platform/mail/letter";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { letters } from "@/lib/services/alliance/outbox/letters/letters";
import { askBoth, type GateScene, prepareQuestion, settleGate, shownAt } from "@/scripts/testing/gates/scene";
import { decideAs, type Word, wordOf } from "@/scripts/testing/gates/words";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;

beforeEach(async () => {
  scene = await settleGate();
});

type Kind = "gate-asked" | "gate-decided" | "open-point";
type Posted = { kind: Kind; ref: string; recipient: string };

/** Every mail of this kind that lies in the outbox, as it would go out now; null when there is nothing to say. */
async function written(kind: Kind) {
  const posted = await sql<Posted[]>`
    select kind, ref, recipient from outbox
     where alliance_id = ${scene.allianceId} and kind = ${kind} order by created_at, outbox_id`;
  return view(systemActor("tests"), "mail.send", scene.allianceId, async ({ tx, now }) => {
    const found = [];
    for (const { ref, recipient } of posted) {
      const { to, letter } = await letters[kind](tx, { allianceId: scene.allianceId, ref, recipient, now });
      found.push(letter && { to, letter, text: renderText(letter) });
    }
    return found;
  });
}

const addressOf = async (personId: string) =>
  (await sql<{ email: string }[]>`select email from sign_in_user where id = ${personId}`)[0]?.email;
const ask = async () => {
  await prepareQuestion(scene);
  return askBoth(scene);
};
const decide = async (askId: string, word: Word = {}) => {
  const [rachid] = scene.directors;
  await decideAs(sql, rachid, wordOf(scene, askId, { ...rachid, ...word }));
};

describe("the mail that asks a director to decide", () => {
  it("goes to each director, with a link that says for which organisation", async () => {
    await ask();
    const mails = await written("gate-asked");
    expect(mails).toHaveLength(2);
    for (const { person, partnerId } of scene.directors) {
      const mail = mails.find((one) => one?.text.includes(partnerId));
      expect(mail?.to).toBe(await addressOf(person.personId));
      expect(mail?.text).toContain(
        `/samenwerkingen/${scene.allianceId}/beslismoment/1/besluit?partner=${partnerId}`,
      );
      expect(mail?.text).toContain("go, no-go of terug");
      expect(mail?.text).not.toMatch(/\b(je|jij|jullie|jouw)\b/);
    }
  });

  it("has nothing to say to whose organisation decided, nor once the question was replaced", async () => {
    const askId = await ask();
    await decide(askId);
    expect((await written("gate-asked")).filter(Boolean)).toHaveLength(1);
    await askBoth(scene);
    const mails = await written("gate-asked");
    expect(mails.map((one) => one !== null)).toEqual([false, false, true, true]);
  });

  it("has nothing to say to who is a director here no more", async () => {
    await ask();
    await sql`update member set ended_at = now() where member_id = ${scene.directors[0].memberId}`;
    expect((await written("gate-asked")).filter(Boolean)).toHaveLength(1);
  });
});

describe("the mail that tells the manager of a decision", () => {
  it("says what was decided, by whom and why, with markup kept as text", async () => {
    await decide(await ask(), { verdict: "back", reason: "Het <b>doel</b> is te vaag." });
    const [mail] = await written("gate-decided");
    expect(mail?.to).toBe(await addressOf(scene.manager.personId));
    expect(mail?.letter.subject).toContain("besloot: terug");
    expect(mail?.text).toContain('De reden: "Het <b>doel</b> is te vaag."');
    expect(mail && renderHtml(mail.letter)).not.toContain("<b>doel</b>");
    expect(mail?.text).toContain(`/samenwerkingen/${scene.allianceId}/beslismoment/1`);
  });
});

describe("the mail about an open point", () => {
  it("goes to its owner with the day, and has nothing to say once it is done", async () => {
    const { allianceId, gate, seen } = await shownAt(scene);
    const [, owner] = scene.directors;
    const noted = await noteAtGate(scene.manager, {
      ...{ allianceId, gate, seen, requirement: null, kind: "open", text: "Zoek een ruimte." },
      ...{ ownerId: owner.memberId, dueOn: dayFrom(new Date(), 20) },
    });
    if (!noted.ok) throw new Error(noted.reason);
    const [mail] = await written("open-point");
    expect(mail?.to).toBe(await addressOf(owner.person.personId));
    expect(mail?.text).toContain('Het punt: "Zoek een ruimte."');
    expect(mail?.text).toContain(`/beslismoment/1/open-punt/${noted.noteId}`);
    await finishPoint(owner.person, { allianceId, noteId: noted.noteId, note: "" });
    expect(await written("open-point")).toEqual([null]);
  });
});
