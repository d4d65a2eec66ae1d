import { randomUUID } from "node:crypto";
import { ownAddress } from "@/e2e/support/guard/ask";
import type { Visitor } from "@/e2e/support/guard/street/knock";
import type { Me } from "@/e2e/support/guard/street/there";
import type { Street } from "@/e2e/support/world/street/street";

export type SideName = Exclude<keyof Street, "mail" | "offices">;
/** Somebody who tries the doors. */
export type Actor = {
  name: string;
  me: Me;
  visitor: Visitor;
  /** The side whose ids are theirs to use; nobody's when left out: then those point nowhere. */
  own?: SideName;
  /** The side where they work, whose organisations they may know from within. */
  lives?: SideName;
  /** What a link makes of them, though they are nobody's member. */
  link?: "respondent" | "invitee";
  /** Asks for pages in every way there is, where others ask in two. */
  asksEveryWay?: true;
  /** Whose ids they slip in, and what those are to them. */
  lenders: Record<string, SideName>;
  /** Sides whose texts may reach them. */
  mayRead: readonly SideName[];
};

type Told = Pick<Actor, "lenders" | "mayRead" | "own" | "link" | "asksEveryWay">;

/** Lent by an alliance in which one takes part as well. */
export const otherAlliances = "the other alliance's";

const atHome: Told = {
  own: "ours",
  lenders: { "a stranger's": "theirs", "a former": "former" },
  mayRead: ["ours"],
};
const outside: Told = { lenders: { "a stranger's": "ours", "a former": "former" }, mayRead: [] };
/** Asked to come in by one side, and so a stranger to the other. */
const atDoor: Told = { lenders: { "a stranger's": "theirs", "a former": "former" }, mayRead: [] };
const gone: Told = { lenders: { "a stranger's": "theirs", "a former": "ours" }, mayRead: [] };

/** Everybody who tries, signed in as who they are. @param sessions by person. */
export function gatherActors({ ours, theirs }: Street, sessions: Map<string, string>): Actor[] {
  const people = ours.cast.people;
  const nobody: Me = {
    ...{ personId: randomUUID(), organisationId: randomUUID(), name: "Niemand", standing: null },
    email: "niemand@straat.example",
  };
  const sideOf = (me: Me): SideName => (Object.values(people).includes(me) ? "ours" : "theirs");
  const actor = (name: string, me: Me, told: Told): Actor => ({
    ...{ name, me, ...told },
    visitor: { session: sessions.get(me.personId) ?? null, from: ownAddress() },
    lives: me.standing && me.standing !== "ended" ? sideOf(me) : undefined,
  });
  return [
    actor("nobody who is signed in", nobody, outside),
    actor(
      "a respondent with a link",
      { ...nobody, email: "invuller@straat.example" },
      { ...outside, link: "respondent" },
    ),
    actor("an invitee", people.invitee, { ...atDoor, link: "invitee" }),
    actor("a former member", people.former, { ...gone, asksEveryWay: true }),
    actor("a suspended member", people.suspended, gone),
    actor("the director of a partner that left", people.leaver, gone),
    actor("a contact", people.contact, { ...atHome, asksEveryWay: true }),
    actor("a director", people.director, { ...atHome, asksEveryWay: true }),
    actor("the director of the manager's organisation", people.mayor, atHome),
    actor("the manager", people.manager, { ...atHome, asksEveryWay: true }),
    actor("an adviser", people.adviser, atHome),
    actor("a financier", people.funder, atHome),
    actor("the administrator of an organisation, without a seat", people.clerk, outside),
    actor("a member of another alliance", theirs.cast.people.contact, {
      ...{ own: "theirs", mayRead: ["theirs"] },
      lenders: { "a stranger's": "ours", "a former": "former" },
    }),
    actor("the manager of another alliance", theirs.cast.people.manager, {
      ...{ own: "theirs", mayRead: ["theirs"] },
      lenders: { "a stranger's": "ours", "a former": "former" },
    }),
    actor("a member of two alliances", people.two, {
      ...{ own: "ours", mayRead: ["ours", "second"] },
      lenders: { "a stranger's": "theirs", "a former": "former", [otherAlliances]: "second" },
    }),
  ];
}
