import { listing } from "@/lib/content/listing";
import { plural } from "@/lib/content/numbers";
import type { RequirementId } from "@/lib/domain/alliance/gates/gate";

type Words = {
  title: string;
  /** What to do as long as it is open; `names`: the partners that it waits for. */
  todo: (names: readonly string[]) => string;
};

const always = (text: string) => () => text;

/** What each gate asks for. Source: MO and KVK, in our own words. */
export const requirementWords: Record<RequirementId, Words> = {
  "purpose-written": {
    title: "De aanleiding staat op papier",
    todo: always("Schrijf in een paar zinnen waarom deze samenwerking er komt."),
  },
  "initiators-complete": {
    title: "Elke initiatiefnemer doet mee met een bestuurder",
    todo: (names) =>
      names.length > 0
        ? `Nodig een bestuurder uit van ${listing(names)}.`
        : "Nodig de organisatie uit die het initiatief neemt.",
  },
  "motives-weighed": {
    title: "De motieven zijn afgewogen",
    todo: always("Bespreek waarom elke organisatie wil samenwerken. Schrijf op wat daaruit kwam."),
  },
  "best-option": {
    title: "Samenwerken is de beste keuze",
    todo: always(
      "Leg uit waarom het doel alleen samen lukt. Noem ook welke andere oplossing jullie bekeken.",
    ),
  },
  "directors-go": {
    title: "De bestuurders van de initiatiefnemers zeggen go",
    todo: always("Is de rest klaar? Leg het dan voor aan de bestuurders."),
  },
  "partners-joined": {
    title: "De gevraagde partners doen mee",
    todo: (names) =>
      names.length > 0
        ? plural(
            names.length,
            `${listing(names)} heeft nog niet geantwoord op de uitnodiging.`,
            `${listing(names)} hebben nog niet geantwoord op de uitnodiging.`,
          )
        : "Een samenwerking heeft minstens twee partners. Nodig er een uit.",
  },
  "people-named": {
    title: "Elke partner heeft een contactpersoon en een bestuurder",
    todo: (names) => `Nodig uit wie nog ontbreekt bij ${listing(names)}.`,
  },
  "choice-reasoned": {
    title: "De keuze voor deze partners is uitgelegd",
    todo: always("Schrijf op wie jullie bekeken, waarop jullie letten en waarom het deze partners werden."),
  },
  "reliability-checked": {
    title: "De betrouwbaarheid van de partners is nagegaan",
    todo: always("Kijk in het Handelsregister en naar de jaarcijfers. Schrijf op wat je vond en wanneer."),
  },
  "intent-signed": {
    title: "Elke partner tekende de intentieverklaring",
    todo: always("Laat elke partner tekenen. Voeg de getekende verklaring toe bij de stukken."),
  },
  "plan-approved": {
    title: "Elke partner keurde hetzelfde plan goed",
    todo: always(
      "Leg één versie van het plan voor aan elke bestuurder. Schrijf op wie wanneer akkoord ging.",
    ),
  },
  "shares-agreed": {
    title: "De lusten en lasten zijn verdeeld",
    todo: always("Spreek af wat ieder inbrengt aan geld en uren, en wat ieder ervoor terugkrijgt."),
  },
  "exit-agreed": {
    title: "Jullie weten hoe je uit elkaar gaat",
    todo: always("Spreek af hoe één partner weg kan, en hoe jullie samen stoppen."),
  },
  "advice-answered": {
    title: "De adviezen van de raden zijn beantwoord",
    todo: always("Vraag advies aan ondernemingsraden en cliëntenraden. Schrijf op wat ermee gebeurde."),
  },
  "agreement-signed": {
    title: "De overeenkomst is getekend",
    todo: always("Laat elke partner de overeenkomst tekenen. Voeg die toe bij de stukken."),
  },
  "moment-reached": {
    title: "Het afgesproken moment is er",
    todo: always("Schrijf op waarom het nu tijd is om te evalueren: de datum, of een signaal uit het plan."),
  },
  "goals-measured": {
    title: "Elk doel is gemeten",
    todo: always("Schrijf per doel op wat de uitkomst is. Leg die naast wat jullie afspraken."),
  },
  "round-held": {
    title: "Er was een ronde van de samenwerkingschecker",
    todo: always("Open een ronde en wacht tot de uitkomst er is."),
  },
  "round-discussed": {
    title: "De uitkomst van de ronde is besproken",
    todo: always("Bespreek waar jullie verschillen. Schrijf op wat jullie afspraken."),
  },
};
