export const formWords = {
  optional: "(niet verplicht)",
  errorPrefix: "Fout:",
  busy: "Bezig",
  errorCount: (count: number) =>
    count === 1 ? "Er is 1 ding niet goed" : `Er zijn ${count} dingen niet goed`,
} as const;
