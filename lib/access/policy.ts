import type { AllianceRole } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** What an actor is, seen from the scope that was entered. */
export type Role = AllianceRole | `organisation-${OrganisationRole}` | "self" | "respondent" | "system";
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

/** The one table of who may what. Policy says who; the domain says when and whether. */
export const policy = {
  "portfolio.read": { scope: "mine", who: ["self"] },

  "organisation.register": { scope: "organisation", who: ["system"] },
  "organisation.person.add": { scope: "organisation", who: ["organisation-administrator", "system"] },

  "alliance.found": {
    scope: "new-alliance",
    who: ["organisation-director", "organisation-administrator", "organisation-employee"],
  },
  "alliance.read": { scope: "alliance", who: everyMember },
  "alliance.partner.add": { scope: "alliance", who: ["alliance-manager"] },
  "alliance.member.add": { scope: "alliance", who: ["alliance-manager"] },

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
