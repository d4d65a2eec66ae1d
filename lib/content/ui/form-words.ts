export const formWords = {
  optional: "(niet verplicht)",
  differs: "Dit verschilt",
  errorPrefix: "Fout:",
  busy: "Bezig",
  errorCount: (count: number) =>
    count === 1 ? "Er is 1 ding niet goed" : `Er zijn ${count} dingen niet goed`,
} as const;
