export const pictureWords = {
  allPhases: "Alle fasen en beslismomenten",
  phaseOf: (number: number, total: number) => `Fase ${number} van ${total}`,
  lowest: "1",
  highest: "5",
  partner: "Partner",
  grade: "Cijfer",
  together: "samen",
  togetherRow: "Samen",
  gradePerPartner: "Cijfer per partner",
  noGrade: "geen cijfer",
  meanLegend: (mean: string) => `Stippellijn: samen ${mean}`,
  mean: "Gemiddelde",
} as const;

export const divergenceWords = {
  caption: "Gemiddelde per partner en stelling",
  statement: "Stelling",
  together: "Samen",
  mean: "gemiddeld",
  spread: "Verschil tussen partners",
  lowestToHighest: "laagste tot hoogste",
  tooFew: "te weinig",
  tooFewInFull: "antwoorden",
  lower: "Ten opzichte van het gemiddelde: lager",
  higher: "hoger. Gestreept: 1 punt of meer.",
  ends: "5 = klopt helemaal, voor alle partners. 1 = klopt helemaal niet, voor geen van de partners.",
  scroll: "Tabel met alle stellingen, schuif opzij voor meer partners",
} as const;

export const portfolioWords = {
  caption: "Samenwerkingen, gesorteerd op aandacht",
  phase: "Fase",
  grade: "Cijfer",
  spread: "Verschil tussen partners",
  next: "Eerstvolgende",
  owner: "Alliantiemanager",
} as const;
