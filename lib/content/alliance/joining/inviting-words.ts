import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { Capacity } from "@/lib/domain/alliance/role";

/** The form that asks somebody to join. */
export const invitingWords = {
  title: "Nodig iemand uit",
  newTitle: "Nodig een organisatie uit",
  lede: "Wie je vraagt, krijgt een mail met een eigen link. Die persoon ziet de naam en de reden van de samenwerking, en wie er vraagt. Meer niet.",
  forPartner: (partner: string) => `Je vraagt iemand om mee te doen namens ${partner}.`,
  organisationTitle: "Welke organisatie",
  name: "Naam van de organisatie",
  capacity: "Wat is deze organisatie hier?",
  initiating: "Deze organisatie neemt mee het initiatief",
  initiatingSub: "haar bestuurder beslist mee bij beslismoment 1",
  whoTitle: "Wie vraag je",
  whoText: "Vul er minstens één in. De ander kun je later nog vragen.",
  contact: "Contactpersoon",
  contactSub: "vult namens de organisatie de samenwerkingschecker in",
  director: "Bestuurder",
  directorSub: "beslist namens de organisatie",
  lookerTitle: "Wie leest er mee",
  person: "Naam",
  email: "E-mailadres",
  role: "Rol",
  messageTitle: "Een persoonlijk woord",
  message: "Bericht in de mail",
  messageHint: "Een of twee zinnen: waarom vraag je juist hen?",
  sure: "Ik weet het zeker",
  sureSub: "verstuur de uitnodiging toch",
  submit: "Verstuur de uitnodiging",
  cancel: "Niet versturen",
  stoppedTitle: "Uitnodigen kan niet meer",
  stopped: "Deze samenwerking is gestopt. Er komen geen nieuwe mensen meer bij.",
  toPartners: "Naar partners en mensen",
} as const;

export const capacityWords: Record<Capacity, { label: string; sub: string }> = {
  partner: { label: "Partner", sub: "doet mee, vult in en beslist" },
  funder: { label: "Opdrachtgever of financier", sub: "leest mee, zonder stem" },
  adviser: { label: "Adviseur van buiten", sub: "leest mee en adviseert, zonder stem" },
};

export const invitedRoleWords: Record<InvitedRole, { label: string; sub: string }> = {
  contact: { label: "Contactpersoon", sub: invitingWords.contactSub },
  director: { label: "Bestuurder", sub: invitingWords.directorSub },
  adviser: { label: "Adviseur", sub: "leest mee en adviseert, zonder stem" },
  funder: { label: "Opdrachtgever of financier", sub: "leest mee, zonder stem" },
};

/** What can be wrong with the form. Nothing was sent in any of these. */
export const invitingProblems = {
  noName: "Vul de naam van de organisatie in.",
  noCapacity: "Kies wat deze organisatie hier is.",
  noPersonName: "Vul ook de naam in.",
  noRole: "Kies een rol.",
  nobody: "Vul in wie je vraagt. Eén persoon is genoeg.",
  notYourPartner:
    "Je kunt alleen mensen vragen voor je eigen organisatie. Er is niets verstuurd. Vraag de alliantiemanager om de uitnodiging te sturen.",
  unknownPartner: "Deze organisatie staat niet meer op de lijst. Er is niets verstuurd.",
  nameTaken: "Deze organisatie staat al op de lijst. Vraag iemand via de pagina Partners en mensen.",
  self: "Dit is je eigen adres. Jezelf uitnodigen kan niet. Er is niets verstuurd.",
  twice: (email: string) => `Het adres ${email} staat er twee keer. Er is niets verstuurd.`,
  alreadyInHere: (email: string) =>
    `${email} doet al mee voor deze organisatie. Een tweede rol geeft de alliantiemanager, zonder uitnodiging. Er is niets verstuurd.`,
  alreadyInvitedHere: (email: string) =>
    `${email} is al gevraagd voor deze organisatie. Stuur die uitnodiging opnieuw. Er is niets verstuurd.`,
  alreadyIn: (email: string) =>
    `${email} doet al mee, voor een andere organisatie. Klopt het dat je dezelfde persoon vraagt? Zet dan een vinkje en verstuur opnieuw.`,
  alreadyInvited: (email: string) =>
    `${email} is al gevraagd, voor een andere organisatie. Klopt het dat je dezelfde persoon vraagt? Zet dan een vinkje en verstuur opnieuw.`,
  sharedAddress: (email: string) =>
    `${email} lijkt een adres van een groep. Een uitnodiging is voor één persoon. Klopt het toch? Zet dan een vinkje en verstuur opnieuw.`,
  roleDoesNotFit: "Deze rol past niet bij wat de organisatie hier is. Er is niets verstuurd.",
  stopped: "Deze samenwerking is gestopt. Er is niets verstuurd.",
  tooMany: (minutes: number) =>
    `Je hebt vandaag veel uitnodigingen verstuurd. Er is niets verstuurd. Probeer het over ${Math.ceil(minutes / 60)} uur opnieuw.`,
} as const;
