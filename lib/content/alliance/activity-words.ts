import type { ActivityAction } from "@/lib/domain/alliance/activity-actions";

export type ActivityFacts = Readonly<Record<string, string | number | null>>;
/** Names by id, as the alliance knows them; what is gone has no name. */
export type ActivityNames = {
  /** Of the person who did it, and the organisation it was done for. */
  who: string;
  partner: (id: unknown) => string | null;
  member: (id: unknown) => string | null;
  invited: (id: unknown) => string | null;
  file: (id: unknown) => string | null;
};
type Sentence = (facts: ActivityFacts, names: ActivityNames) => string;

const verdictNames: Record<string, string> = { go: "go", "no-go": "no-go", back: "terug" };
const of = (name: string | null, otherwise: string): string => name ?? otherwise;
const someone = (name: string | null): string => of(name, "iemand");
const anOrganisation = (name: string | null): string => of(name, "een organisatie");

/** What happened, one readable sentence for each kind. */
export const activitySentences: Record<ActivityAction, Sentence> = {
  "alliance.found": ({ phase }, { who }) =>
    Number(phase) > 1
      ? `${who} bracht deze samenwerking in, in fase ${phase}.`
      : `${who} begon deze samenwerking.`,
  "alliance.edit": (_, { who }) => `${who} wijzigde de gegevens van de samenwerking.`,
  "invitation.send": (facts, { who, partner, invited }) =>
    `${who} nodigde ${someone(invited(facts.invitationId))} uit namens ${anOrganisation(partner(facts.partnerId))}.`,
  "invitation.resend": (facts, { who, invited }) =>
    `${who} stuurde de uitnodiging van ${someone(invited(facts.invitationId))} opnieuw.`,
  "invitation.revoke": (facts, { who, invited }) =>
    `${who} trok de uitnodiging van ${someone(invited(facts.invitationId))} in.`,
  "invitation.vouch": (facts, { who, invited, partner }) =>
    `${who} bevestigde dat ${someone(invited(facts.invitationId))} bij ${anOrganisation(partner(facts.partnerId))} hoort.`,
  "invitation.accept": (facts, { member, partner }) =>
    `${someone(member(facts.memberId))} doet nu mee namens ${anOrganisation(partner(facts.partnerId))}.`,
  "invitation.decline": (facts, { invited, partner }) =>
    `${someone(invited(facts.invitationId))} sloeg de uitnodiging voor ${anOrganisation(partner(facts.partnerId))} af.`,
  "invitation.hand-on": (facts, { invited, partner }) =>
    `De uitnodiging voor ${anOrganisation(partner(facts.partnerId))} werd doorgegeven aan ${someone(invited(facts.invitationId))}.`,
  "partner.withdraw": (facts, { who, partner }) =>
    `${who} haalde ${anOrganisation(partner(facts.partnerId))} van de lijst.`,
  "partner.leave": (facts, { who, partner }) =>
    `${anOrganisation(partner(facts.partnerId))} stapte uit. ${who} besloot dat.`,
  "member.role.add": (facts, { who, member }) =>
    `${who} gaf ${someone(member(facts.memberId))} een extra rol.`,
  "member.end": (facts, { who, member }) => {
    const name = someone(member(facts.memberId));
    if (facts.stays) return `${who} beëindigde een rol van ${name}.`;
    return name === who ? `${name} stopte met deze samenwerking.` : `${who} liet ${name} stoppen.`;
  },
  "manager.hand-over": (facts, { who, member }) =>
    `${who} droeg de rol van alliantiemanager over aan ${someone(member(facts.memberId))}.`,
  "gate.note": ({ kind, gate }, { who }) => {
    if (kind === "open") return `${who} gaf een open punt mee bij beslismoment ${gate}.`;
    return kind === "withdrawn"
      ? `${who} nam een oordeel bij beslismoment ${gate} terug.`
      : `${who} tekende bij beslismoment ${gate} aan dat een vereiste klaar is.`;
  },
  "gate.point.finish": ({ gate }, { who }) => `${who} rondde een open punt van beslismoment ${gate} af.`,
  "gate.ask": ({ gate }, { who }) => `${who} legde beslismoment ${gate} voor aan de bestuurders.`,
  "gate.decide": (facts, { who, partner }) =>
    `${who} besloot over beslismoment ${facts.gate} namens ${anOrganisation(partner(facts.partnerId))}: ${verdictNames[String(facts.verdict)] ?? "besloten"}.`,
  "gate.open": ({ gate, points }, { who }) =>
    Number(points) > 0
      ? `${who} opende beslismoment ${gate}, met ${points === 1 ? "1 open punt" : `${points} open punten`}.`
      : `${who} opende beslismoment ${gate}.`,
  "phase.send-back": (_, { who }) => `${who} bracht de samenwerking terug naar een eerdere fase.`,
  "phase.pause": (_, { who }) => `${who} pauzeerde de samenwerking.`,
  "phase.resume": (_, { who }) => `${who} hervatte de samenwerking.`,
  "phase.stop": (_, { who }) => `${who} stopte de samenwerking.`,
  "file.add": (facts, { who, file }) => `${who} voegde ${of(file(facts.fileId), "een bestand")} toe.`,
  "file.remove": (facts, { who, file }) => `${who} verwijderde ${of(file(facts.fileId), "een bestand")}.`,
  "round.open": ({ number }, { who }) => `${who} opende ronde ${number} van de samenwerkingschecker.`,
  "round.close": ({ number }, { who }) => `${who} sloot ronde ${number} van de samenwerkingschecker.`,
  "round.reveal": ({ number }) => `De uitkomst van ronde ${number} werd zichtbaar voor alle partners.`,
};

export const activityWords = {
  title: "Activiteit",
  lede: "Wat er gebeurde, met het nieuwste bovenaan. Regels verdwijnen nooit.",
  system: "Meent",
  someone: "Iemand",
  forOrganisation: (person: string, organisation: string) => `${person} (${organisation})`,
  other: (who: string) => `${who} deed iets in deze samenwerking.`,
  earlier: "Eerder",
  latest: "Naar het nieuwste",
  listTitle: "Gebeurtenissen",
} as const;
