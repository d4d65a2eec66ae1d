import { verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { listing } from "@/lib/content/listing";
import type { ActivityAction } from "@/lib/domain/alliance/activity-actions";
import { isRequirement } from "@/lib/domain/alliance/gates/gate";

export type ActivityFacts = Readonly<Record<string, string | number | null>>;
/** The names in one line, as the alliance knows them; what is gone has no name. */
export type ActivityNames = {
  /** The one who did it, and the same with the organisation it was done for. */
  person: string;
  who: string;
  /** What the alliance manager is called here. */
  managerLabel: string;
  partner: string | null;
  /** The member that the line is about, what their role is called, and whether that is the one who did it. */
  member: string | null;
  role: string | null;
  isSelf: boolean;
  /** Whom an invitation was for at that time. */
  invited: string | null;
  file: string | null;
};
type Sentence = (facts: ActivityFacts, names: ActivityNames) => string;

const someone = (name: string | null): string => name || "iemand";
const anOrganisation = (name: string | null): string => name || "een organisatie";

/** What happened, one readable sentence for each kind. */
export const activitySentences: Record<ActivityAction, Sentence> = {
  "alliance.found": ({ phase }, { who }) =>
    Number(phase) > 1
      ? `${who} bracht deze samenwerking in, in fase ${phase}.`
      : `${who} begon deze samenwerking.`,
  "alliance.edit": (facts, { who }) => `${who} wijzigde ${edited(facts)}.`,
  "invitation.send": (_, { who, invited, partner }) =>
    `${who} nodigde ${someone(invited)} van ${anOrganisation(partner)} uit.`,
  "invitation.resend": (_, { who, invited }) =>
    `${who} stuurde de uitnodiging aan ${someone(invited)} opnieuw.`,
  "invitation.revoke": (_, { who, invited }) => `${who} trok de uitnodiging aan ${someone(invited)} in.`,
  "invitation.vouch": (_, { who, invited, partner }) =>
    `${who} bevestigde dat ${someone(invited)} bij ${anOrganisation(partner)} hoort.`,
  "invitation.accept": (_, { member, partner }) =>
    `${someone(member)} ging meedoen namens ${anOrganisation(partner)}.`,
  "invitation.decline": (_, { invited, partner }) =>
    `${someone(invited)} sloeg de uitnodiging voor ${anOrganisation(partner)} af.`,
  "invitation.hand-on": (_, { invited, partner }) =>
    `De uitnodiging voor ${anOrganisation(partner)} werd doorgegeven aan ${someone(invited)}.`,
  "partner.withdraw": (_, { who, partner }) =>
    `${who} haalde ${anOrganisation(partner)} van de lijst met partners.`,
  "partner.leave": (_, { person, partner }) =>
    `${anOrganisation(partner)} stapte uit. Dat besloot ${someone(person)}.`,
  "member.role.add": (_, { who, member, role }) =>
    `${who} gaf ${someone(member)} er een rol bij${role ? `: ${role}` : ""}.`,
  "member.end": ({ stays }, { who, member, role, isSelf }) => {
    if (stays) return `${who} beëindigde een rol van ${someone(member)}${role ? `: ${role}` : ""}.`;
    return isSelf ? `${who} stapte uit deze samenwerking.` : `${who} liet ${someone(member)} stoppen.`;
  },
  "manager.hand-over": (_, { who, member, managerLabel }) =>
    `${who} droeg de rol van ${managerLabel} over aan ${someone(member)}.`,
  "organisation.person.end": (_, { person, member, partner, isSelf }) =>
    `${someone(member)} is niet meer van ${anOrganisation(partner)}. Dat gaf ${isSelf ? "diegene zelf" : `${someone(person)} van die organisatie`} door.`,
  "gate.note": noted,
  "gate.point.finish": ({ gate }, { who }) => `${who} rondde een open punt van beslismoment ${gate} af.`,
  "gate.ask": ({ gate, number }, { who }) =>
    `${who} legde beslismoment ${gate} ${Number(number) > 1 ? "opnieuw " : ""}voor aan de bestuurders.`,
  "gate.decide": ({ gate, verdict }, { person, partner }) =>
    `${someone(person)} besloot namens ${anOrganisation(partner)} over beslismoment ${gate}: ${verdictName(verdict)}.`,
  "gate.open": ({ gate, points }, { who }) =>
    Number(points) > 0
      ? `${who} opende beslismoment ${gate}, met ${points === 1 ? "1 open punt" : `${points} open punten`}.`
      : `${who} opende beslismoment ${gate}.`,
  "phase.send-back": (_, { who }) => `${who} bracht de samenwerking terug naar een eerdere fase.`,
  "phase.pause": (_, { who }) => `${who} pauzeerde de samenwerking.`,
  "phase.resume": (_, { who }) => `${who} hervatte de samenwerking.`,
  "phase.stop": (_, { who }) => `${who} stopte de samenwerking.`,
  "file.add": (facts, { who, file }) => `${who} voegde ${file || "een bestand"} toe${atGate(facts)}.`,
  "file.remove": (facts, { who, file }) => `${who} verwijderde ${file || "een bestand"}${atGate(facts)}.`,
  "round.open": ({ number }, { who }) => `${who} opende ronde ${number} van de samenwerkingschecker.`,
  "round.close": ({ number }, { who }) => `${who} sloot ronde ${number} van de samenwerkingschecker.`,
  "round.reveal": ({ number }) => `De uitkomst van ronde ${number} werd zichtbaar voor alle partners.`,
};

const verdictName = (verdict: unknown): string =>
  Object.entries(verdictWords).find(([known]) => known === verdict)?.[1] ?? "besloten";

const atGate = ({ gate }: ActivityFacts): string => (gate ? ` bij beslismoment ${gate}` : "");

const editedNames: Record<string, string> = {
  name: "de werktitel",
  reason: "de reden",
  managerLabel: "hoe de trekker heet",
  peopleWord: "het woord voor wie jullie het doen",
  reviewRhythm: "hoe vaak jullie samen kijken",
  route: "de route",
};

/** Which of the facts changed; a line of an older release does not say. */
function edited(facts: ActivityFacts): string {
  const names = Object.keys(facts).flatMap((field) => editedNames[field] ?? []);
  return listing(names) || "de gegevens van de samenwerking";
}

function noted({ kind, gate, requirement }: ActivityFacts, { who }: ActivityNames): string {
  const id = String(requirement);
  const title = isRequirement(id) ? `“${requirementWords[id].title}”` : null;
  if (kind === "open") return `${who} nam ${title ?? "iets"} mee als open punt van beslismoment ${gate}.`;
  return kind === "withdrawn"
    ? `${who} zette ${title ?? "een punt"} bij beslismoment ${gate} weer open.`
    : `${who} schreef bij beslismoment ${gate} op dat ${title ?? "een punt"} klaar is.`;
}

export const activityWords = {
  title: "Activiteit",
  lede: "Wat er gebeurde, met het nieuwste bovenaan.",
  system: "Meent",
  someone: "iemand",
  forOrganisation: (person: string, organisation: string) => `${person} (${organisation})`,
  other: (who: string) => `${who} deed iets in deze samenwerking.`,
  earlier: "Eerder",
  latest: "Naar het nieuwste",
  listTitle: "Gebeurtenissen",
  emptyTitle: "Hier staat niets meer",
  emptyText: "Er zijn geen regels van voor dit moment.",
} as const;
