import { type Article, entered, holds, mayAskFor, type World } from "./world";

type Sent = { by: string; at: string; invitation: string };

const partnerSide = ["alliance-manager", "contact", "director"] as const;

/** An invitation for a partner that has not left, for somebody on the side of the partners; or why not. */
function tended(world: World, { by, at, invitation }: Sent) {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  if (!holds(alliance, by, partnerSide)) return "forbidden";
  const sent = alliance.invitations[invitation];
  const partner = alliance.partners[sent?.partner ?? ""];
  if (!sent || !partner || partner.left) return "not-found";
  return { alliance, sent, partner };
}

export type Revoke = { does: "revoke" } & Sent;

/** Who may ask for a partner takes an invitation back, also one that ran out. */
export const revoke: Article<Revoke> = (world, deed) => {
  const found = tended(world, deed);
  if (typeof found === "string") return found;
  const { alliance, sent } = found;
  if (!mayAskFor(alliance, deed.by, sent.partner)) return "not-your-partner";
  if (sent.answer) return "answered";
  sent.answer = "revoked";
  return "done";
};

export type Vouch = { does: "vouch" } & Sent;

/** Who leads the organisation says that the invitee belongs to it. */
export const vouch: Article<Vouch> = (world, deed) => {
  const found = tended(world, deed);
  if (typeof found === "string") return found;
  const { sent, partner } = found;
  if (!partner.organisation) return "not-joined";
  const place = world.people[deed.by]?.[partner.organisation];
  if (!place) return "not-your-organisation";
  if (place === "employee") return "ask-a-lead";
  if (sent.answer) return "answered";
  if (sent.until <= world.now) return "expired";
  if (sent.vouched) return "vouched";
  sent.vouched = true;
  return "done";
};

export type Withdraw = { does: "withdraw"; by: string; at: string; partner: string };

/** The manager takes an organisation that never joined off the list. */
export const withdraw: Article<Withdraw> = (world, { by, at, partner }) => {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  if (!holds(alliance, by, ["alliance-manager"])) return "forbidden";
  const named = alliance.partners[partner];
  if (!named || named.left) return "not-found";
  if (named.organisation) return "joined";
  named.left = true;
  for (const one of Object.values(alliance.invitations)) {
    if (one.partner === partner) one.answer ??= "revoked";
  }
  return "done";
};
