import { z } from "zod";
import { door, id, text } from "@/e2e/support/guard/doors/door";
import { type Me, seatOf, type There } from "@/e2e/support/guard/street/there";

const gate = "/samenwerkingen/[allianceId]/beslismoment/[gate]";
const requirement = `${gate}/vereiste/[requirement]` as const;
const newPoint = `${gate}/open-punt` as const;
const point = `${newPoint}/[noteId]` as const;
const asking = `${gate}/voorleggen` as const;
const opening = `${gate}/openen` as const;
const paper = `${gate}/stukken/[fileId]` as const;

const aGate = z.object({ allianceId: id, gate: text });
const theGate = (there: There) => ({ allianceId: there.allianceId, gate: there.gate });
const noted = z.object({ allianceId: id, gate: text, seen: text, requirement: text });
const asSeen = (there: There) => ({ ...theGate(there), seen: there.seen });
export const inAWeek = (): string =>
  new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("-");

const contactSeat = ({ seats, cast }: There): string =>
  seats.find((one) => one.personId === cast.people.contact.personId)?.memberId ?? "";

const ownsPoint = (me: Me, there: There): string | null =>
  me.personId === there.cast.people.contact.personId || seatOf(there, me, "alliance-manager")
    ? null
    : "it is somebody else's open point";

const addedPaper = (me: Me, there: There): string | null =>
  me.personId === there.cast.people.contact.personId || seatOf(there, me, "alliance-manager")
    ? null
    : "somebody else added the paper";

const aPaper = z.object({ allianceId: id, gate: text, fileId: id });
const thePaper = (there: There) => ({ ...theGate(there), fileId: there.files.kept });

/** The gates of an alliance: what is noted at them, put to the directors, and opened. */
export const gateDoors = {
  [gate]: door({ kind: "member page", may: "gate.read", schema: aGate, fill: theGate }),
  [requirement]: door({
    ...{ kind: "member page", may: "gate.note" },
    schema: z.object({ allianceId: id, gate: text, requirement: text }),
    fill: (there) => ({ ...theGate(there), requirement: there.requirements.decided }),
  }),
  [newPoint]: door({ kind: "member page", may: "gate.note", schema: aGate, fill: theGate }),
  [point]: door({
    ...{ kind: "member page", may: "gate.read" },
    schema: z.object({ allianceId: id, gate: text, noteId: id }),
    fill: (there) => ({ ...theGate(there), noteId: there.points.open }),
  }),
  [asking]: door({ kind: "member page", may: "gate.ask", in: "young", schema: aGate, fill: theGate }),
  [opening]: door({ kind: "member page", may: "gate.open", schema: aGate, fill: theGate }),
  [paper]: door({
    ...{ kind: "member page", may: "file.remove", unless: addedPaper, schema: aPaper, fill: thePaper },
  }),
  removePaperAction: door({
    ...{ kind: "action", at: paper, may: "file.remove", unless: addedPaper, schema: aPaper, fill: thePaper },
  }),
  decideRequirementAction: door({
    ...{ kind: "action", at: requirement, may: "gate.note" },
    schema: noted.extend({ reason: text }),
    fill: (there) => ({ ...asSeen(there), requirement: there.requirements.carried, reason: "gewogen" }),
  }),
  withdrawNoteAction: door({
    ...{ kind: "action", at: requirement, may: "gate.note" },
    schema: noted.extend({ back: text }),
    fill: (there) => ({ ...asSeen(there), requirement: there.requirements.decided, back: "toch niet" }),
  }),
  carryPointAction: door({
    ...{ kind: "action", at: newPoint, may: "gate.note" },
    schema: z.object({ allianceId: id, gate: text, seen: text, point: text, ownerId: id, dueOn: text }),
    fill: (there) => ({
      ...{ ...asSeen(there), point: "nog te doen", ownerId: contactSeat(there), dueOn: inAWeek() },
    }),
  }),
  finishPointAction: door({
    ...{ kind: "action", at: point, may: "gate.point.finish", unless: ownsPoint },
    schema: z.object({ allianceId: id, noteId: id, note: text }),
    fill: ({ allianceId, points }) => ({ allianceId, noteId: points.open, note: "gedaan" }),
  }),
  askDirectorsAction: door({
    ...{ kind: "action", at: asking, may: "gate.ask", in: "young" },
    schema: z.object({ allianceId: id, gate: text, seen: text, after: text, decideBy: text }),
    fill: (there) => ({ ...asSeen(there), after: "2", decideBy: inAWeek() }),
  }),
  openGateAction: door({
    ...{ kind: "action", at: opening, may: "gate.open" },
    schema: z.object({ allianceId: id, gate: text, seen: text }),
    fill: asSeen,
  }),
} as const;
