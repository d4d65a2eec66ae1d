import { peopleWordTexts, rhythmTexts, routeTexts } from "@/lib/content/alliance/founding/founding-words";
import { peopleWords, reviewRhythms, routes } from "@/lib/domain/alliance/role";

export const editWords = {
  title: "Gegevens wijzigen",
  lede: "Iedereen die meedoet, ziet deze gegevens. Wat je wijzigt, staat straks bij de activiteit.",
  submit: "Bewaar",
  cancel: "Annuleren",
  changed:
    "Iemand anders bewaarde deze gegevens net ook. Er is niets verloren: wat jij invulde, staat er nog. Bij elk veld dat verschilt, lees je wat er nu staat. Bewaar je opnieuw, dan geldt wat jij invulde.",
  stopped: "Deze samenwerking is gestopt. De gegevens blijven zoals ze waren.",
  nothingChanged: "Er is niets veranderd: dit stond er al zo.",
  stands: (text: string) => `Hier staat nu: ${text}`,
} as const;

/** What was chosen, in the words in which it was asked. */
export function chosenText(value: string): string {
  const [people, rhythm, route] = [
    peopleWords.find((one) => one === value),
    reviewRhythms.find((one) => one === value),
    routes.find((one) => one === value),
  ];
  if (people) return peopleWordTexts[people];
  if (rhythm) return rhythmTexts[rhythm];
  return route ? routeTexts[route].label : value;
}
