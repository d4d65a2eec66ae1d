import { listing } from "@/lib/content/listing";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** What each right means in plain words; a right without words here is one of the system itself. */
export const rightTexts: Record<string, string> = {
  "alliance.read": "de samenwerking zien: waarom, in welke fase, wie meedoet",
  "activity.read": "lezen wat er gebeurde en wie dat deed",
  "partner.read": "de partners, hun mensen en de uitnodigingen zien",
  "gate.read": "beslismomenten lezen: wat nodig is, wie besloot, met welke reden",
  "file.read": "papieren openen",
  "round.read": "de uitkomst van een ronde lezen, zodra die er voor iedereen is",
  "gate.point.finish": "een eigen open punt afronden",
  "member.end": "zelf stoppen met de samenwerking",
  "file.add": "papieren toevoegen",
  "file.remove": "een eigen papier weghalen",
  "invitation.send":
    "mensen uitnodigen voor de eigen organisatie; alleen de alliantiemanager ook voor andere organisaties",
  "invitation.resend": "een uitnodiging opnieuw sturen",
  "invitation.revoke": "een uitnodiging intrekken",
  "invitation.vouch": "bevestigen dat iemand bij de eigen organisatie hoort",
  "partner.leave": "de eigen organisatie laten uitstappen; heeft die een bestuurder, dan doet alleen die dat",
  "gate.decide": "namens de eigen organisatie beslissen, met een geldig mandaat",
  "alliance.edit": "de gegevens van de samenwerking wijzigen",
  "partner.withdraw": "een organisatie die nog niet meedoet van de lijst halen",
  "member.role.add": "iemand een extra rol geven",
  "manager.hand-over": "de rol van alliantiemanager overdragen",
  "gate.note": "zeggen dat een vereiste klaar is, of een open punt meegeven",
  "gate.ask": "een beslismoment voorleggen aan de bestuurders",
  "gate.open": "een beslismoment openen als alles klaar is",
  "phase.send-back": "teruggaan naar een eerdere fase",
  "phase.pause": "de samenwerking pauzeren",
  "phase.resume": "de samenwerking hervatten",
  "phase.stop": "de samenwerking stoppen",
  "round.open": "een ronde van de samenwerkingschecker openen",
  "round.close": "een ronde sluiten",
  "organisation.read": "de gegevens, collega's en mandaten van de eigen organisatie zien",
  "organisation.edit": "de gegevens van de organisatie wijzigen",
  "organisation.person.add": "collega's toevoegen",
  "organisation.person.change": "de rol van een collega wijzigen",
  "organisation.person.end": "een collega laten stoppen, ook in alle samenwerkingen",
  "mandate.record": "vastleggen wie de organisatie mag binden",
  "mandate.end": "een mandaat beëindigen",
  "departure.read": "de kopie lezen van een samenwerking die is verlaten",
  "alliance.found": "een samenwerking beginnen of inbrengen",
};

export const whoSeesWords = {
  title: "Wie ziet wat",
  toHelp: "Naar hulp en contact",
  lede: "Wie niet meedoet aan een samenwerking, ziet er niets van. Er staat niemand boven, ook niet in je eigen organisatie.",
  inAlliance: "In een samenwerking",
  inOrganisation: "In je organisatie",
  everyMember: "Iedereen die meedoet",
  everyColleague: "Iedereen die er werkt",
  may: "mag:",
  mayToo: "mag ook:",
  /** "Bestuurder en beheerder". */
  together: ([first = "", ...more]: string[]): string =>
    listing([first, ...more.map((name) => name.charAt(0).toLowerCase() + name.slice(1))]),

  roles: {
    "alliance-manager": "Alliantiemanager",
    contact: "Contactpersoon",
    director: "Bestuurder",
    adviser: "Adviseur",
    funder: "Opdrachtgever of financier",
  } satisfies Record<AllianceRole, string>,
  organisationRoles: {
    "organisation-director": "Bestuurder",
    "organisation-administrator": "Beheerder",
    "organisation-employee": "Medewerker",
  } satisfies Record<`organisation-${OrganisationRole}`, string>,
  answersTitle: "Antwoorden in de samenwerkingschecker",
  answers: [
    "Tot een ronde sluit, ziet niemand een antwoord. Ook de alliantiemanager niet. Zichtbaar is alleen welke organisatie al heeft ingevuld.",
    "Daarna zien alle partners op hetzelfde moment wat elke organisatie antwoordde.",
    "Je eigen antwoorden lees je terug via je persoonlijke link.",
  ],
  outsideTitle: "Wie er niet bij is",
  outside: [
    "Wie een uitnodiging krijgt, ziet alleen de titel, de reden en wie het vraagt, tot hij meedoet.",
    "Wie stopt of uitstapt, ziet de samenwerking vanaf dat moment niet meer. Een organisatie houdt een vaste kopie van wat zij afsprak.",
    "Wie een collega laat stoppen, leest hooguit dát die ergens nog nodig is. Waar, ziet alleen wie daar zelf meedoet.",
    "Wie een adres van een samenwerking raadt, krijgt hetzelfde antwoord als bij een adres dat niet bestaat.",
  ],
} as const;
