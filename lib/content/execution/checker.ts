import type { PeopleWord } from "@/lib/domain/alliance/role";
import type { ItemId, Lens, StatementId } from "@/lib/domain/execution/checker";

/** The 17 statements and the lenses. Source: KVK mini-guide p. 21; our own plain Dutch. */
export function statementText(id: StatementId, peopleWord: PeopleWord): string {
  return statements[id](peopleNames[peopleWord]);
}

/** The line under a statement that says what it is about; ten of them have one. */
export const explanationOf = (id: ItemId): string | null =>
  (explanations as Partial<Record<ItemId, string>>)[id] ?? null;

/** Statements in which nobody says "we" need no line that tells who "we" are. */
export const saysWe = (id: ItemId): boolean => !withoutWe.includes(id);

export const peopleNames: Record<PeopleWord, string> = {
  customers: "klanten",
  residents: "inwoners",
  clients: "cliënten",
  members: "leden",
};

export const lensNames: Record<Lens, string> = {
  process: "Proces",
  interests: "Belangen",
  relation: "Relatie",
  organisation: "Organisatie",
  ambition: "Ambitie",
};

export const gradeQuestion = "Hoe succesvol vind je deze samenwerking?";

const statements: Record<StatementId, (people: string) => string> = {
  s1: () => "We zijn bereid hier zelf geld in te steken.",
  s2: (people) => `We hebben hetzelfde beeld van wat ${people} nodig hebben.`,
  s3: (people) => `We willen ${people} erbij betrekken.`,
  s4: () => "We vinden de risico’s aanvaardbaar.",
  s5: () => "We willen met deze samenwerking hetzelfde bereiken.",
  s6: () => "We vertrouwen elkaar.",
  s7: () => "We zetten ons allemaal volledig in.",
  s8: () => "We helpen elkaar als iemand vastloopt.",
  s9: () => "Onze eigen organisaties geven de samenwerking alle ruimte.",
  s10: () => "We denken en werken op dezelfde manier.",
  s11: () => "We weten welke kennis we nodig hebben.",
  s12: () => "Wat ieder inbrengt, is van waarde.",
  s13: () => "We delen onze waardevolle kennis met elkaar.",
  s14: () => "We overleggen met elkaar voordat iemand een besluit neemt.",
  s15: () => "We weten hoe we de lusten en lasten verdelen.",
  s16: () => "Eén partner trekt de kar.",
  s17: () => "We weten wie welke taak heeft.",
};

export type ExplainedId = "s2" | "s3" | "s4" | "s5" | "s9" | "s10" | "s12" | "s13" | "s15" | "s16";

const explanations: Record<ExplainedId, string> = {
  s2: "Denk aan: om wie het gaat, wat zij vragen en om hoeveel mensen het gaat.",
  s3: "Bijvoorbeeld met een enquête, een panel of door samen iets uit te proberen.",
  s4: "Denk aan hoge kosten, tegenvallers of iets wat mislukt.",
  s5: "Er is één doel dat jullie delen, niet ieder een eigen doel.",
  s9: "Denk aan steun van de leiding, tijd van mensen en ruimte in de plannen.",
  s10: "Denk aan wat jullie belangrijk vinden en aan wat in jullie werk vanzelf spreekt.",
  s12: "Dat kan van alles zijn: werk, ideeën, contacten, geld of organisatie.",
  s13: "Het gaat om kennis die voor de eigen organisatie echt iets waard is.",
  s15: "Niet alleen geld, maar ook tijd, mensen en wat het oplevert.",
  s16: "Die partner neemt het initiatief, roept de anderen bij elkaar en houdt de stukken bij.",
};

const withoutWe: readonly ItemId[] = ["s12", "s16", "grade"];
