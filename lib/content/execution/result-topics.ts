import type { StatementId } from "@/lib/domain/execution/checker";

/** What a statement is about, as it stands in "verschillend over …" and "Over … zijn jullie het eens". */
export const topics: Record<StatementId, string> = {
  s1: "eigen geld",
  s2: "wat er nodig is",
  s3: "wie er meedenkt",
  s4: "de risico’s",
  s5: "het doel",
  s6: "vertrouwen",
  s7: "inzet",
  s8: "elkaar helpen",
  s9: "ruimte in eigen huis",
  s10: "de manier van werken",
  s11: "welke kennis nodig is",
  s12: "ieders inbreng",
  s13: "kennis delen",
  s14: "besluiten",
  s15: "lusten en lasten",
  s16: "wie de kar trekt",
  s17: "wie wat doet",
};

/** What to ask each other; about what happened, never about who is right. */
export const conversationQuestions: Record<StatementId, string> = {
  s1: "Wat moet er gebeuren voordat jouw organisatie hier geld in steekt?",
  s2: "Wat zie jij gebeuren dat de anderen nog niet zien?",
  s3: "Wie missen we aan tafel, en waarom?",
  s4: "Welk risico houdt jou nu het meest bezig?",
  s5: "Waaraan zie je over een jaar dat dit is gelukt?",
  s6: "Wanneer twijfelde je of je op een ander kon rekenen?",
  s7: "Wat houdt jouw organisatie tegen om meer te doen?",
  s8: "Wanneer had je hulp nodig, en kreeg je die niet?",
  s9: "Wat in je eigen organisatie remt dit werk af?",
  s10: "Waar werkt een ander zo anders dat het jou tijd kost?",
  s11: "Welke vraag kunnen we nu met elkaar niet beantwoorden?",
  s12: "Wat brengt jouw organisatie in dat de anderen te weinig zien?",
  s13: "Welke kennis houd je nu nog voor jezelf, en waarom?",
  s14: "Wanneer nam iemand alleen een besluit, terwijl je had willen meepraten?",
  s15: "Welke kosten draag je nu, die volgens jou van ons samen zijn?",
  s16: "Wie trekt volgens jou de kar, en past dat bij jullie?",
  s17: "Welke taak blijft liggen omdat niemand weet van wie die is?",
};
