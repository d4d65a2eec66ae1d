import type { Door } from "@/e2e/support/guard/doors/door";
import type { Values } from "@/e2e/support/guard/doors/values";
import type { Actor } from "@/e2e/support/guard/street/actors";
import { type Knock, knockAt, type Way } from "@/e2e/support/guard/street/knock";
import { type Neighbourhood, sides } from "@/e2e/support/guard/street/neighbourhood";
import type { There } from "@/e2e/support/guard/street/there";
import { isByLink, ownSide } from "@/e2e/support/guard/street/verdict";

/** One thing that is tried at a door. `run` says what is wrong; nothing may change by it. */
export type Trial = { says: string; run: () => Promise<string[]> };
/** A door and who stands at it. */
export type Standing = { name: string; door: Door; actor: Actor };

export const knock = (near: Neighbourhood, call: Knock, way?: Way) =>
  knockAt(near.ask, near.origin, call, way);

/** Nobody is told a word of an alliance that is not theirs. */
export const wordsOfOthers = ({ street }: Neighbourhood, { mayRead }: Actor, body: string): string[] =>
  sides
    .filter((side) => !mayRead.includes(side))
    .flatMap((side) => [street[side].grown.word, street[side].young.word])
    .filter((word) => body.includes(word));

export type OwnCall = { place: There; call: Knock };

/** The call with what is one's own; who owns nothing comes with ids of nothing, unless the door is for everybody. */
export async function ownCall(near: Neighbourhood, { name, door, actor }: Standing): Promise<OwnCall> {
  const isOpen = door.may === "anyone" || isByLink(door);
  const place = near.at(door, ownSide(door, actor) ?? (isOpen ? "ours" : undefined));
  const cookie = await door.cookies?.(actor.me, near.hands);
  const values = await door.fill(place, actor.me, near.hands);
  const onPage = near.pageOf(door);
  const page: Values = onPage ? await onPage.fill(place, actor.me, near.hands) : {};
  return { place, call: { name, door, values, visitor: actor.visitor, cookie, page } };
}
