import {
  type Accept,
  accept,
  type Decline,
  decline,
  type Found,
  found,
  type HandOn,
  handOn,
  type Invite,
  invite,
} from "./joining";
import { type AddRole, addRole, type End, end, type HandOver, handOver, type Leave, leave } from "./leaving";
import { type Ask, ask, type Decide, decide, type Move, move, type Open, open } from "./moving";
import { type Revoke, revoke, type Vouch, vouch, type Withdraw, withdraw } from "./tending";
import { type Dismiss, dismiss, type Employ, employ } from "./working";
import type { Article, Outcome, World } from "./world";

type Wait = { does: "wait"; days: number };

/** What somebody does, where, and to whom. */
export type Deed =
  | (Wait | Found | Invite | Accept | Decline | HandOn)
  | (Revoke | Vouch | Withdraw)
  | (Dismiss | Employ)
  | (Leave | End | AddRole | HandOver)
  | (Move | Ask | Decide | Open);

type Law = { [K in Deed["does"]]: Article<Extract<Deed, { does: K }>> };

const day = 24 * 60 * 60 * 1000;

const wait: Article<Wait> = (world, { days }) => {
  world.now += days * day;
  return "done";
};

const law: Law = {
  ...{ wait, found, invite, accept, decline, "hand on": handOn, revoke, vouch, withdraw },
  ...{ dismiss, employ },
  ...{ leave, end, "add role": addRole, "hand over": handOver },
  ...{ pause: move, resume: move, stop: move, "send back": move, ask, decide, open },
};

/**
 * What comes of a deed, as one would explain it to a newcomer. A refused deed changes nothing. Written apart from
 * lib/domain on purpose: where the two disagree, one of them is wrong.
 */
export function judge(before: World, deed: Deed): { outcome: Outcome; world: World } {
  const world = structuredClone(before);
  const article = law[deed.does] as Article<Deed>;
  const outcome = article(world, deed);
  return { outcome, world: outcome === "done" ? world : before };
}
