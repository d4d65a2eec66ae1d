import type { Answer } from "@/e2e/support/guard/ask";
import type { Door, Kind } from "@/e2e/support/guard/doors/door";
import type { Actor, SideName } from "@/e2e/support/guard/street/actors";
import { rolesIn, type There } from "@/e2e/support/guard/street/there";
import { type Action, policy, type Role, scopeOf } from "@/lib/access/policy";
import { organisationWords } from "@/lib/content/people/organisation/organisation-words";
import { messages } from "@/lib/content/web/messages";

/** What the policy has to say about somebody at a door. */
export type Verdict = "in" | "forbidden" | "stranger" | "signed-out";

/** Follows from the roles that somebody holds and the table of the policy, which is read here a second time. */
export function verdictFor(door: Door, { me, visitor, link }: Actor, place: There): Verdict {
  if (door.may === "anyone") return "in";
  if (isByLink(door)) return link && isGranted(door.may, [link]) ? "in" : "stranger";
  const roles = rolesFor(door.may, me, place);
  if (isGranted(door.may, roles)) return "in";
  if (!visitor.session) return "signed-out";
  return roles.length > 0 ? "forbidden" : "stranger";
}

const isGranted = (action: Action, roles: readonly Role[]): boolean =>
  roles.some((role) => (policy[action].who as readonly Role[]).includes(role));

/** About an organisation, and not about an alliance. */
export const isOfOrganisation = ({ may }: Door): boolean =>
  may !== "anyone" && ["organisation", "new-alliance"].includes(scopeOf(may));

/** Where the ids are that somebody may use at this door; nowhere when there are none. */
export const ownSide = (door: Door, { own, lives }: Actor): SideName | undefined =>
  isOfOrganisation(door) ? lives : own;

/** Opened by a link: whoever has it, may, signed in or not. */
export const isByLink = ({ may }: Door): boolean =>
  may !== "anyone" && policy[may].who.some((role) => role === "respondent" || role === "invitee");

function rolesFor(action: Action, me: Actor["me"], place: There): Role[] {
  switch (scopeOf(action)) {
    case "mine":
      return me.standing ? ["self"] : [];
    case "alliance":
      return me.standing === "ended" ? [] : rolesIn(place, me);
    default:
      return me.standing && me.standing !== "ended" ? [`organisation-${me.standing}`] : [];
  }
}

export const isPage = ({ kind }: Door): boolean => kind !== "action" && kind !== "handler";

/** Null when the call did what it is for; otherwise what is wrong about the answer. */
export function isDone(door: Door, answer: Answer): string | null {
  const { status } = answer;
  const to = placeIn(answer);
  if (door.kind === "action" && !to && !answer.body.includes('"status":"done"')) {
    return `status ${status}, it says ${saidIn(answer.body)}`;
  }
  const { statuses = usual[door.kind], to: place } = door.works ?? {};
  if (statuses && !statuses.includes(status)) return `status ${status}: ${saidIn(answer.body)}`;
  if (place && !place.test(to)) return `it leads to ${to || "nowhere"}`;
  return door.kind === "handler" && /[?&]fout=/.test(to) ? `it leads to ${to}` : null;
}

const usual: Partial<Record<Kind, number[]>> = {
  ...{ page: [200], "member page": [200], "demo page": [200], download: [200], file: [200] },
  handler: [303],
};

/** Where the answer leads, if it leads on. */
const placeIn = ({ headers }: Answer): string =>
  String(headers.location ?? headers["x-action-redirect"] ?? "").split(";", 1)[0] ?? "";

/** Whether somebody was told that this belongs to another role. */
export function isForbidden(door: Door, { status, body }: Answer): boolean {
  if (door.kind !== "action") return status === 403;
  return body.includes(isOfOrganisation(door) ? organisationWords.forbidden : messages.forbidden);
}

const saidIn = (body: string): string =>
  (body.match(/"(message|fieldId)":"[^"]*"/g) ?? [body.slice(0, 200)]).join(" ");
