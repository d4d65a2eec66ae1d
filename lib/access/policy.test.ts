import { describe, expect, it } from "vitest";
import { type Action, can, policy, type Role } from "@/lib/access/policy";

const roles: Role[] = [
  "alliance-manager",
  "contact",
  "director",
  "adviser",
  "funder",
  "organisation-director",
  "organisation-administrator",
  "organisation-employee",
  "self",
  "respondent",
  "invitee",
  "system",
];

/** The whole matrix, written out: one mark per role in the order above; x may, a dot may not. */
// biome-ignore format: a table is read in columns
const matrix: Record<Action, string> = {
  //                            man con dir adv fun o-d o-a o-e sel res inv sys
  "portfolio.read":           " .   .   .   .   .   .   .   .   x   .   .   . ",
  "attention.read":           " .   .   .   .   .   .   .   .   x   .   .   . ",
  "profile.read":             " .   .   .   .   .   .   .   .   x   .   .   . ",
  "profile.edit":             " .   .   .   .   .   .   .   .   x   .   .   . ",
  "organisation.register":    " .   .   .   .   .   .   .   .   .   .   .   x ",
  "organisation.read":        " .   .   .   .   .   x   x   x   .   .   .   . ",
  "organisation.edit":        " .   .   .   .   .   x   x   .   .   .   .   . ",
  "organisation.person.add":  " .   .   .   .   .   x   x   .   .   .   .   x ",
  "organisation.person.change":" .   .   .   .   .   x   x   .   .   .   .   . ",
  "organisation.person.end":  " .   .   .   .   .   x   x   .   .   .   .   . ",
  "organisation.name.spread": " .   .   .   .   .   x   x   x   .   .   .   . ",
  "mandate.record":           " .   .   .   .   .   x   x   .   .   .   .   . ",
  "mandate.end":              " .   .   .   .   .   x   x   .   .   .   .   . ",
  "departure.read":           " .   .   .   .   .   x   x   .   .   .   .   . ",
  "alliance.found":           " .   .   .   .   .   x   x   x   .   .   .   . ",
  "alliance.read":            " x   x   x   x   x   .   .   .   .   .   .   . ",
  "alliance.edit":            " x   .   .   .   .   .   .   .   .   .   .   . ",
  "activity.read":            " x   x   x   x   x   .   .   .   .   .   .   . ",
  "invitation.send":          " x   x   x   .   .   .   .   .   .   .   .   . ",
  "invitation.resend":        " x   x   x   .   .   .   .   .   .   .   .   . ",
  "invitation.revoke":        " x   x   x   .   .   .   .   .   .   .   .   . ",
  "invitation.vouch":         " x   x   x   .   .   .   .   .   .   .   .   . ",
  "invitation.read":          " .   .   .   .   .   .   .   .   .   .   x   . ",
  "invitation.accept":        " .   .   .   .   .   .   .   .   .   .   x   . ",
  "invitation.decline":       " .   .   .   .   .   .   .   .   .   .   x   . ",
  "invitation.hand-on":       " .   .   .   .   .   .   .   .   .   .   x   . ",
  "partner.read":             " x   x   x   x   x   .   .   .   .   .   .   . ",
  "partner.withdraw":         " x   .   .   .   .   .   .   .   .   .   .   . ",
  "partner.leave":            " x   x   x   x   x   .   .   .   .   .   .   . ",
  "member.role.add":          " x   .   .   .   .   .   .   .   .   .   .   . ",
  "member.end":               " x   x   x   x   x   .   .   .   .   .   .   . ",
  "manager.hand-over":        " x   .   .   .   .   .   .   .   .   .   .   . ",
  "gate.read":                " x   x   x   x   x   .   .   .   .   .   .   . ",
  "gate.note":                " x   .   .   .   .   .   .   .   .   .   .   . ",
  "gate.point.finish":        " x   x   x   x   x   .   .   .   .   .   .   . ",
  "gate.ask":                 " x   .   .   .   .   .   .   .   .   .   .   . ",
  "gate.draft":               " .   .   x   .   .   .   .   .   .   .   .   . ",
  "gate.decide":              " .   .   x   .   .   .   .   .   .   .   .   . ",
  "gate.open":                " x   .   .   .   .   .   .   .   .   .   .   . ",
  "phase.send-back":          " x   .   .   .   .   .   .   .   .   .   .   . ",
  "phase.pause":              " x   .   .   .   .   .   .   .   .   .   .   . ",
  "phase.resume":             " x   .   .   .   .   .   .   .   .   .   .   . ",
  "phase.stop":               " x   .   .   .   .   .   .   .   .   .   .   . ",
  "file.add":                 " x   x   x   .   .   .   .   .   .   .   .   . ",
  "file.read":                " x   x   x   x   x   .   .   .   .   .   .   . ",
  "file.remove":              " x   x   x   .   .   .   .   .   .   .   .   . ",
  "round.open":               " x   .   .   .   .   .   .   .   .   .   .   . ",
  "round.close":              " x   .   .   .   .   .   .   .   .   .   .   x ",
  "round.reveal":             " .   .   .   .   .   .   .   .   .   .   .   x ",
  "round.read":               " x   x   x   x   x   .   .   .   .   .   .   . ",
  "round.prepare":            " x   .   .   .   .   .   .   .   .   .   .   . ",
  "answer.read":              " .   .   .   .   .   .   .   .   .   x   .   . ",
  "answer.save":              " .   .   .   .   .   .   .   .   .   x   .   . ",
  "answer.submit":            " .   .   .   .   .   .   .   .   .   x   .   . ",
  "mail.send":                " .   .   .   .   .   .   .   .   .   .   .   x ",
  "work.finish":              " .   .   .   .   .   .   .   .   .   .   .   x ",
};

describe("who may what", () => {
  for (const [action, marks] of Object.entries(matrix) as [Action, string][]) {
    const row = marks.trim().split(/\s+/);
    it(`${action}: ${roles.filter((_, place) => row[place] === "x").join(", ")}`, () => {
      expect(row).toHaveLength(roles.length);
      expect(roles.map((role) => (can({ roles: [role] }, action) ? "x" : "."))).toEqual(row);
    });
  }

  it("refuses a role that nobody knows, and no role at all", () => {
    for (const action of Object.keys(policy) as Action[]) {
      expect(can({ roles: ["owner" as Role] }, action)).toBe(false);
      expect(can({ roles: [] }, action)).toBe(false);
    }
  });

  it("lets only these verbs go without a trace", () => {
    const quiet = Object.entries(policy).flatMap(([action, row]) => ("quiet" in row ? [action] : []));
    expect(quiet).toEqual([
      ...["profile.edit", "organisation.name.spread", "gate.draft"],
      ...["answer.save", "answer.submit", "mail.send", "work.finish"],
    ]);
  });
});
