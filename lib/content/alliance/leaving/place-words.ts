import { roleWords } from "@/lib/content/alliance/role-words";
import { listing } from "@/lib/content/listing";
import { plural } from "@/lib/content/numbers";
import type { AllianceRole } from "@/lib/domain/alliance/role";

/** The page on which somebody stops working for an organisation, or is stopped. */
export const placeWords = {
  title: (name: string) => `${name} laten stoppen?`,
  ownTitle: "Zelf stoppen bij deze organisatie?",
  lede: (name: string) =>
    `${name} kan dan niets meer zien of doen namens jullie. Wat eerder is besloten, blijft staan.`,
  ownLede:
    "Je kunt dan niets meer zien of doen namens deze organisatie. Wat eerder is besloten, blijft staan.",
  confirm: "Ja, laat stoppen",
  ownConfirm: "Ja, ik stop",
  cancel: "Annuleren",

  endsTitle: "Wat er stopt",
  seats: (alliance: string, roles: AllianceRole[]) =>
    `${alliance}: ${listing(roles.map((role) => roleWords[role]))}`,
  others: (name: string) =>
    `Alles wat ${name} namens jullie doet in samenwerkingen waar jij niet bij bent. Die kunnen we je niet noemen.`,
  mandates: (name: string) => `De mandaten van ${name}.`,
  ownMandates: "Jouw mandaten.",
  meansTitle: "Wat dit betekent",
  told: "De andere partners zien het bij Activiteit in de samenwerking.",
  back: (name: string) =>
    `Komt ${name} later terug bij jullie? Dan is voor elke samenwerking een nieuwe uitnodiging nodig.`,
  ownBack: "Kom je later terug? Dan is voor elke samenwerking een nieuwe uitnodiging nodig.",

  notYet: (name: string) => `${name} kan nog niet stoppen. Er is niets veranderd.`,
  ownNotYet: "Je kunt nog niet stoppen. Er is niets veranderd.",
  firstTitle: "Wat eerst moet gebeuren",
  at: (alliance: string, why: string) => `${alliance}: ${why}`,
  elsewhere: (name: string) =>
    `${name} is nog nodig in een samenwerking waar jij niet bij bent: als enige alliantiemanager, of als enige bestuurder van wie nu een besluit wordt gevraagd. Vraag ${name} om dat eerst over te dragen of te besluiten.`,
  toColleague: "Terug",
} as const;

/** Said after the button, when something changed since the page was shown. */
export function stillNeededText({
  alliances,
  elsewhere,
}: {
  alliances: string[];
  elsewhere: boolean;
}): string {
  const names = alliances.map((name) => `“${name}”`);
  const places = elsewhere ? [...names, "een samenwerking waar jij niet bij bent"] : names;
  return `Deze persoon is nog nodig in ${listing(places)}: als enige alliantiemanager, of als enige bestuurder van wie nu een besluit wordt gevraagd. Er is niets veranderd. ${plural(places.length, "Laat dat daar", "Laat dat op elke plek")} eerst overdragen of besluiten, en kom dan terug.`;
}
