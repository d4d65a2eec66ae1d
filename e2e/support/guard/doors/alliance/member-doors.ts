import { z } from "zod";
import { door, id, idWithin, text } from "@/e2e/support/guard/doors/door";
import { type Me, seatOf, type There } from "@/e2e/support/guard/street/there";

const partners = "/samenwerkingen/[allianceId]/partners";
const member = `${partners}/mensen/[memberId]` as const;
const ending = `${member}/stoppen` as const;
const ownEnding = `${partners}/uitstappen` as const;
const handingOver = `${partners}/overdragen` as const;
const inAlliance = z.object({ allianceId: id });
const theAlliance = ({ allianceId }: There) => ({ allianceId });
const aMember = z.object({ allianceId: id, memberId: id });

const contactSeat = ({ seats, cast }: There): string =>
  seats.find((one) => one.personId === cast.people.contact.personId)?.memberId ?? "";

const endsOthers = ({ cast: { people } }: There, { personId }: Me): boolean =>
  [people.manager.personId, people.director.personId].includes(personId);

/** Who may stop the contact does; everybody else stops. */
const seatToEnd = (there: There, me: Me): string =>
  (endsOthers(there, me) ? undefined : seatOf(there, me)?.memberId) ?? contactSeat(there);
const theContact = (there: There) => ({ allianceId: there.allianceId, memberId: contactSeat(there) });

/** The people of an alliance: their roles, and the end of them. */
export const memberDoors = {
  [member]: door({ kind: "member page", may: "partner.read", schema: aMember, fill: theContact }),
  [ending]: door({
    ...{ kind: "member page", may: "member.end", schema: aMember, fill: theContact },
    unless: (me, there) => (endsOthers(there, me) ? null : "it is for the manager and the own director"),
  }),
  [ownEnding]: door({ kind: "member page", may: "member.end", schema: inAlliance, fill: theAlliance }),
  [handingOver]: door({
    ...{ kind: "member page", may: "manager.hand-over", schema: inAlliance, fill: theAlliance },
  }),
  endMemberAction: door({
    ...{ kind: "action", at: ownEnding, may: "member.end" },
    unless: (me, there) => (seatOf(there, me, "funder") ? "nobody else is left of the partner" : null),
    schema: z.object({ allianceId: id, ending: idWithin }),
    fill: (there, me) => ({ allianceId: there.allianceId, ending: `all:${seatToEnd(there, me)}` }),
  }),
  addRoleAction: door({
    ...{ kind: "action", at: member, may: "member.role.add" },
    schema: z.object({ allianceId: id, memberId: id, role: text }),
    fill: (there) => ({ ...theContact(there), role: "adviser" }),
  }),
  handOverAction: door({
    ...{ kind: "action", at: handingOver, may: "manager.hand-over", schema: aMember, fill: theContact },
  }),
} as const;
