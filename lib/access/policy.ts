import type { AllianceRole } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** What an actor is, seen from the scope that was entered. */
export type Role =
  | AllianceRole
  | `organisation-${OrganisationRole}`
  | "self"
  | "respondent"
  | "invitee"
  | "system";
export type Standing = {
  roles: readonly Role[];
  personId: string | null;
  organisationId: string | null;
  partnerIds: readonly string[];
  /** The alliances whose rows lie open in this transaction. */
  allianceIds: readonly string[];
};

type Scope = "alliance" | "new-alliance" | "organisation" | "mine";
type Row = {
  scope: Scope;
  who: readonly Role[];
  /** Leaves no activity: its trace would flood the log or betray who answered when. */
  quiet?: true;
};

const everyMember = ["alliance-manager", "contact", "director", "adviser", "funder"] as const;
const everyColleague = [
  "organisation-director",
  "organisation-administrator",
  "organisation-employee",
] as const;
const organisationLeads = ["organisation-director", "organisation-administrator"] as const;
const partnerSide = ["alliance-manager", "contact", "director"] as const;

/** The one table of who may what. Policy says who; the domain says when and whether. */
export const policy = {
  "portfolio.read": { scope: "mine", who: ["self"] },
  "attention.read": { scope: "mine", who: ["self"] },
  "profile.read": { scope: "mine", who: ["self"] },
  "profile.edit": { scope: "mine", who: ["self"], quiet: true },

  "organisation.register": { scope: "organisation", who: ["system"] },
  "organisation.read": { scope: "organisation", who: everyColleague },
  "organisation.edit": { scope: "organisation", who: organisationLeads },
  "organisation.person.add": { scope: "organisation", who: [...organisationLeads, "system"] },
  "organisation.person.change": { scope: "organisation", who: organisationLeads },
  "organisation.person.end": { scope: "organisation", who: organisationLeads },
  "organisation.name.spread": { scope: "organisation", who: everyColleague, quiet: true },
  "mandate.record": { scope: "organisation", who: organisationLeads },
  "mandate.end": { scope: "organisation", who: organisationLeads },
  "departure.read": { scope: "organisation", who: organisationLeads },

  "alliance.found": { scope: "new-alliance", who: everyColleague },
  "alliance.read": { scope: "alliance", who: everyMember },
  "alliance.edit": { scope: "alliance", who: ["alliance-manager"] },
  "activity.read": { scope: "alliance", who: everyMember },

  "invitation.send": { scope: "alliance", who: partnerSide },
  "invitation.resend": { scope: "alliance", who: partnerSide },
  "invitation.revoke": { scope: "alliance", who: partnerSide },
  "invitation.vouch": { scope: "alliance", who: partnerSide },
  "invitation.read": { scope: "alliance", who: ["invitee"] },
  "invitation.accept": { scope: "alliance", who: ["invitee"] },
  "invitation.decline": { scope: "alliance", who: ["invitee"] },
  "invitation.hand-on": { scope: "alliance", who: ["invitee"] },

  "partner.read": { scope: "alliance", who: everyMember },
  "partner.withdraw": { scope: "alliance", who: ["alliance-manager"] },
  "partner.leave": { scope: "alliance", who: everyMember },
  "member.role.add": { scope: "alliance", who: ["alliance-manager"] },
  "member.end": { scope: "alliance", who: everyMember },
  "manager.hand-over": { scope: "alliance", who: ["alliance-manager"] },

  "gate.read": { scope: "alliance", who: everyMember },
  "gate.note": { scope: "alliance", who: ["alliance-manager"] },
  "gate.point.finish": { scope: "alliance", who: everyMember },
  "gate.ask": { scope: "alliance", who: ["alliance-manager"] },
  "gate.draft": { scope: "alliance", who: ["director"], quiet: true },
  "gate.decide": { scope: "alliance", who: ["director"] },
  "gate.open": { scope: "alliance", who: ["alliance-manager"] },
  "phase.send-back": { scope: "alliance", who: ["alliance-manager"] },
  "phase.pause": { scope: "alliance", who: ["alliance-manager"] },
  "phase.resume": { scope: "alliance", who: ["alliance-manager"] },
  "phase.stop": { scope: "alliance", who: ["alliance-manager"] },

  "file.add": { scope: "alliance", who: partnerSide },
  "file.read": { scope: "alliance", who: everyMember },
  "file.remove": { scope: "alliance", who: partnerSide },

  "round.open": { scope: "alliance", who: ["alliance-manager"] },
  "round.close": { scope: "alliance", who: ["alliance-manager", "system"] },
  "round.reveal": { scope: "alliance", who: ["system"] },
  "round.read": { scope: "alliance", who: everyMember },
  "round.prepare": { scope: "alliance", who: ["alliance-manager"] },

  "answer.read": { scope: "alliance", who: ["respondent"] },
  "answer.save": { scope: "alliance", who: ["respondent"], quiet: true },
  "answer.submit": { scope: "alliance", who: ["respondent"], quiet: true },

  "mail.send": { scope: "alliance", who: ["system"], quiet: true },
  "work.finish": { scope: "alliance", who: ["system"], quiet: true },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof policy;

/** May someone with this standing do this? Unknown roles never match, so they are refused. */
export function can(standing: Pick<Standing, "roles">, action: Action): boolean {
  const allowed: readonly Role[] = policy[action].who;
  return standing.roles.some((role) => allowed.includes(role));
}

export const scopeOf = (action: Action): Scope => policy[action].scope;

export const isQuiet = (action: Action): boolean => (policy[action] as Row).quiet === true;
