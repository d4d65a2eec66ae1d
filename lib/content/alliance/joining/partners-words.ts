import { dayMonth, fullDate, lastDayOf } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import { capital, inWords, plural } from "@/lib/content/numbers";
import type { Capacity } from "@/lib/domain/alliance/role";

const organisations = (count: number, verb: [one: string, other: string]): string =>
  `${capital(inWords(count))} ${plural(count, "organisatie", "organisaties")} ${plural(count, ...verb)}`;

/** The page of who takes part and who was asked. */
export const partnersWords = {
  title: "Partners en mensen",
  joined: (count: number) => `${organisations(count, ["doet", "doen"])} mee.`,
  asked: (count: number) =>
    `${organisations(count, ["is gevraagd en doet", "zijn gevraagd en doen"])} nog niet mee.`,
  inviteNew: "Nodig een organisatie uit",
  invite: "Nodig iemand uit",
  inviteFor: (partner: string) => `voor ${partner}`,
  stopped: "Deze samenwerking is gestopt. Uitnodigen kan niet meer.",
  since: (day: Date) => `doet mee sinds ${fullDate(day)}`,
  notJoined: "gevraagd, doet nog niet mee",
  initiating: "initiatiefnemer",
  bringsIn: "Brengt in:",
  people: (partner: string) => `Mensen van ${partner}`,
  name: "Naam",
  role: "Rol",
  email: "E-mail",
  invitations: "Uitnodigingen",
  expiresOn: (expiresAt: Date) => `antwoorden kan tot en met ${dayMonth(lastDayOf(expiresAt))}`,
  expired: (expiresAt: Date) => `verliep op ${dayMonth(expiresAt)}`,
  declined: (day: Date) => `afgeslagen op ${dayMonth(day)}`,
  states: { open: "Nog geen antwoord", expired: "Verlopen", declined: "Afgeslagen" },
  askedBy: (name: string) => `gevraagd door ${name}`,
  sendings: (count: number) => `${inWords(count)} keer gemaild`,
  handedOn: (names: string[]) => `doorgegeven door ${listing(names)}`,
  reason: (text: string) => `Reden: "${text}"`,
  needsVouching:
    "Wacht op de eigen organisatie: een bestuurder of beheerder moet bevestigen dat deze persoon erbij hoort.",
  mayVouch: "Werkt deze persoon bij jullie? Bevestig dat, dan kan hij of zij meedoen.",
  resend: "Stuur opnieuw",
  revoke: "Trek in",
  vouch: "Hoort bij ons",
  withdraw: "Haal van de lijst",
  nobodyAsked: "Er staat geen uitnodiging meer open voor deze organisatie.",
} as const;

/** What an organisation is here, where it is not a partner like the others. */
export const capacityNotes: Record<Capacity, string | null> = {
  partner: null,
  funder: "opdrachtgever of financier",
  adviser: "adviseur van buiten",
};

/** After an action, above the list. The keys stand in the address. */
export const partnersDone = {
  verstuurd: "De uitnodiging is verstuurd.",
  opnieuw: "De uitnodiging is opnieuw verstuurd.",
  ingetrokken: "De uitnodiging is ingetrokken. De link werkt niet meer.",
  bevestigd:
    "Je hebt bevestigd dat deze persoon bij jullie hoort. Hij of zij kan nu meedoen en krijgt een mail.",
  gehaald: "De organisatie is van de lijst. Open uitnodigingen zijn ingetrokken.",
} as const;

export const partnersProblems = {
  notYourPartner:
    "Dit is een uitnodiging voor een andere organisatie. Er is niets veranderd. Vraag de alliantiemanager.",
  answered:
    "Deze uitnodiging is intussen beantwoord of ingetrokken. Er is niets veranderd. Ververs de pagina.",
  stopped: "Deze samenwerking is gestopt. Er is niets verstuurd.",
  tooMany: (minutes: number) =>
    minutes > 90
      ? `Deze uitnodiging is vandaag al vaak verstuurd. Probeer het over ${Math.ceil(minutes / 60)} uur opnieuw.`
      : `Deze uitnodiging is vandaag al vaak verstuurd. Probeer het over ${minutes} minuten opnieuw.`,
  notJoined: "Deze organisatie doet nog niet mee. Bevestigen kan daarna.",
  notYourOrganisation: "Alleen iemand van die organisatie zelf kan dit bevestigen. Er is niets veranderd.",
  askALead: (leads: string[]) =>
    leads.length > 0
      ? `Alleen een bestuurder of beheerder van je organisatie kan dit bevestigen. Vraag het ${listing(leads)}.`
      : "Alleen een bestuurder of beheerder van je organisatie kan dit bevestigen. Vraag het een van hen.",
  expired: "Deze uitnodiging is verlopen. Stuur haar eerst opnieuw.",
  vouched: "Dit was al bevestigd. Er is niets veranderd.",
  joined: "Deze organisatie doet intussen mee. Van de lijst halen kan dan niet meer.",
  gone: "Deze uitnodiging staat niet meer op de lijst. Er is niets veranderd. Ververs de pagina.",
} as const;
