import { dayMonth } from "@/lib/content/dates";
import { decimal, plural } from "@/lib/content/numbers";
import type { Capacity } from "@/lib/domain/alliance/role";

/** The home of one alliance. */
export const overviewWords = {
  gradeMoved: (before: number, now: number) => {
    if (before === now) return `Het cijfer bleef een ${decimal(now)}.`;
    const verb = now < before ? "zakte" : "steeg";
    return `Het cijfer ${verb} van ${decimal(before)} naar ${decimal(now)}.`;
  },
  talkAhead: (at: Date) => `Op ${dayMonth(at)} praten jullie daarover.`,
  nowTitle: "Wat nu",
  momentsTitle: "Komende momenten",
  noMoments: "Er staan nog geen momenten vast.",
  closingMoment: (round: number) => `Ronde ${round} sluit`,
  closingSub: "laatste dag om te antwoorden",
  discussionMoment: "Gesprek over de uitkomst",
  nothing: "Er is nu niets te doen",
  nothingText: {
    running: "Zodra iemand hier iets van je vraagt, staat het op deze plek.",
    paused: "Deze samenwerking staat stil. Bij de fasen lees je waarom, en tot wanneer.",
    stopped: "Deze samenwerking is gestopt. Alles blijft te lezen.",
  },

  ahead: (gate: number, met: number, total: number) =>
    `Vooruit naar beslismoment ${gate}: ${met} van ${total} klaar`,
  menuEdit: "Gegevens wijzigen",
  menuInvite: "Nodig iemand uit",
  menuStop: "Pauzeren of beëindigen",
  menuLeave: "Uitstappen",
  seePartners: "Bekijk iedereen",
  stillInvited: (count: number) =>
    plural(
      count,
      "1 gevraagde organisatie doet nog niet mee",
      `${count} gevraagde organisaties doen nog niet mee`,
    ),
  activityTitle: "Wat er gebeurde",
  allActivity: "Alle activiteit",

  partnersTitle: "Partners en mensen",
  partnersCaption: "Partners en hun mensen",
  organisation: "Organisatie",
  contribution: "Brengt in",
  decides: "Beslist",
  contact: "Contactpersoon",
  otherRoles: "Andere rollen",
  nobody: "nog niemand",
  doesNot: "geen stem",
  initiates: "neemt het initiatief",
  capacities: {
    partner: "",
    funder: "opdrachtgever of financier",
    adviser: "adviseur van buiten",
  } satisfies Record<Capacity, string>,
} as const;

/** What there is to do, each as one line with a verb. */
export const todoWords = {
  answer: (partner: string) => `Vul de samenwerkingschecker in namens ${partner}`,
  roundRuns: (round: number) => `Ronde ${round} van de samenwerkingschecker loopt`,
  submitted: (submitted: number, invited: number) =>
    plural(
      submitted,
      `1 van ${invited} partners heeft ingevuld`,
      `${submitted} van ${invited} partners hebben ingevuld`,
    ),
  closesOn: (day: string) => `sluit op ${day}`,
  seeProgress: "Voortgang bekijken",
  beingMade: (round: number) => `De uitkomst van ronde ${round} wordt nu opgemaakt`,
  beingMadeWhen: "dit duurt kort",
  see: "Bekijken",
  discuss: (round: number) => `Bespreek de uitkomst van ronde ${round} met elkaar`,
  readResult: (round: number) => `Lees de uitkomst van ronde ${round}`,
  closedOn: (day: string) => `gesloten op ${day}`,
  seeResult: "Uitkomst bekijken",
  nextAtGate: (gate: number, met: number, total: number) => `beslismoment ${gate}: ${met} van ${total} klaar`,
  work: "Bekijken",
  invitePartners: "Nodig partners uit",
  invitePartnersWhen: "zij beslissen zelf of ze meedoen",
  invite: "Uitnodigen",
  needed: (phase: number) => `nodig voor fase ${phase}`,
  openFirst: "Open de eerste ronde van de samenwerkingschecker",
  openFirstWhen: "17 stellingen, ongeveer 4 minuten per partner",
  openNext: (round: number) => `Open ronde ${round} van de samenwerkingschecker`,
  openNextWhen: (day: string) => `de vorige ronde sloot op ${day}`,
  open: "Openen",
} as const;
