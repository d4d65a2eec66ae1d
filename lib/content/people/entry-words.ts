import type { EmailProblem } from "@/lib/domain/people/email-address";
import type { KvkProblem } from "@/lib/domain/people/kvk-number";

/** What can be wrong with the address of somebody else. */
export const otherAddressProblems: Record<EmailProblem, string> = {
  empty: "Vul een e-mailadres in.",
  "too-long": "Dit adres is te lang. Kijk het na.",
  "not-one-address": "Vul één e-mailadres in, zonder spaties of komma's.",
  "odd-characters":
    "In dit adres staat een teken dat er niet in hoort. Typ het adres zelf, zoals naam@organisatie.nl.",
  "no-local-part": "Dit adres klopt niet. Een adres ziet eruit als naam@organisatie.nl.",
  "no-domain": "Achter de @ klopt het adres niet. Een adres ziet eruit als naam@organisatie.nl.",
};

export const kvkProblems: Record<KvkProblem, string> = {
  letter: "In een KvK-nummer staan alleen cijfers. Kijk het na of laat het leeg.",
  length: "Een KvK-nummer heeft acht cijfers. Kijk het na of laat het leeg.",
};
