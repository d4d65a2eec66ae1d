import { expect, it } from "vitest";
import { type Action, isQuiet, policy, scopeOf } from "@/lib/access/policy";
import { rightTexts } from "@/lib/content/overview/who-sees-words";

/** Of the system itself, of one's own things, of a guest with a link, or a step on the way to a right that is named. */
const unsaid = [
  ...["portfolio.read", "attention.read", "profile.read", "organisation.register"],
  ...["invitation.read", "invitation.accept", "invitation.decline", "invitation.hand-on"],
  ...["round.reveal", "round.prepare", "answer.read"],
];

it("says in plain words what every right means, and names no right that is not there", () => {
  const wanted = (Object.keys(policy) as Action[]).filter(
    (action) => !isQuiet(action) && !unsaid.includes(action),
  );
  expect(Object.keys(rightTexts).sort()).toEqual(wanted.sort());
  expect(unsaid.filter((action) => !(action in policy))).toEqual([]);
  expect(scopeOf("alliance.read")).toBe("alliance");
});
