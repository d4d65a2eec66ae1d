export const editWords = {
  title: "Gegevens wijzigen",
  lede: "Iedereen die meedoet, ziet deze gegevens.",
  submit: "Bewaar",
  cancel: "Annuleren",
  overwrite: "Bewaar toch mijn versie",
  overwriteSub: "Wat een ander bewaarde, wordt dan vervangen.",
  conflict: (by: { name: string; reason: string }) =>
    `Iemand anders bewaarde net ook. Er is niets verloren: jouw tekst staat hieronder. Nu staat er als titel "${by.name}" en als reden "${by.reason}". Neem daarvan over wat je wilt houden, of bewaar jouw versie.`,
} as const;
