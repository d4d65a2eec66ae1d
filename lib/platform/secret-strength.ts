const known = [
  "changeme",
  "change-me",
  "change_me",
  "password",
  "wachtwoord",
  "geheim",
  "example",
  "voorbeeld",
];

/** Says what makes a secret easy to guess, or null. Catches slips, not bad generators. */
export function secretWeakness(secret: string): string | null {
  if (secret.length < 32) return `has ${secret.length} characters, at least 32 are needed`;
  if (new Set(secret).size < 10) return "repeats a few characters and is easy to guess";
  if (isRepetition(secret)) return "is a repeated piece of text and is easy to guess";
  const word = known.find((candidate) => secret.toLowerCase().includes(candidate));
  return word ? `holds the word "${word}" and is easy to guess` : null;
}

function isRepetition(secret: string): boolean {
  // A text is a repetition exactly when it occurs inside itself doubled, somewhere between the ends.
  return (secret + secret).indexOf(secret, 1) < secret.length;
}
