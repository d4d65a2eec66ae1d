import { readFileSync } from "node:fs";
import { known } from "@/e2e/support/guard/demo";

/** Every route there is, and what answers at it. One that is not listed here fails the tests. */
export const routes = {
  "/": "redirect",
  "/aanmelden": "page",
  "/aanmelden/code": "page",
  "/aanmelden/link/[token]": "page",
  "/samenwerkingen": "member page",
  "/samenwerkingen/[allianceId]": "member page",
  "/samenwerkingen/[allianceId]/partners/mensen/[memberId]": "member page",
  "/samenwerkingen/[allianceId]/partners/mensen/[memberId]/stoppen": "member page",
  "/samenwerkingen/[allianceId]/partners/overdragen": "member page",
  "/samenwerkingen/[allianceId]/partners/uitstappen": "member page",
  "/samenwerkingen/[allianceId]/partners/vertrekken": "member page",
  "/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker": "member page",
  "/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/openen": "member page",
  "/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/[roundId]": "member page",
  "/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/[roundId]/sluiten": "member page",
  "/samenwerkingen/[allianceId]/partners": "member page",
  "/samenwerkingen/[allianceId]/partners/uitnodigen": "member page",
  "/samenwerkingen/[allianceId]/bestanden": "handler",
  "/samenwerkingen/[allianceId]/bestanden/[fileId]": "handler",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/vereiste/[requirement]": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/open-punt": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/open-punt/[noteId]": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/voorleggen": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/openen": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/stukken/[fileId]": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/bevestigen": "member page",
  "/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/bewijs": "member page",
  "/samenwerkingen/[allianceId]/fasen": "member page",
  "/samenwerkingen/[allianceId]/fasen/terug": "member page",
  "/samenwerkingen/[allianceId]/fasen/pauzeren": "member page",
  "/samenwerkingen/[allianceId]/fasen/hervatten": "member page",
  "/samenwerkingen/[allianceId]/fasen/stoppen": "member page",
  "/uitnodiging/[token]": "page",
  "/uitnodiging/[token]/meedoen": "page",
  "/uitnodiging/[token]/afslaan": "page",
  "/uitnodiging/[token]/doorgeven": "page",
  "/uitnodiging/doorgegeven": "page",
  "/vragenlijst/[token]": "page",
  "/vragenlijst/[token]/[vraag]": "page",
  "/vragenlijst/[token]/controle": "page",
  "/vragenlijst/[token]/antwoord": "handler",
  "/vragenlijst/[token]/versturen": "handler",
  "/hulp": "page",
  "/postvak": "demo page",
  "/postvak/[id]": "demo page",
  "/dev/ui": "demo page",
  "/dev/ui/brief": "demo page",
  "/api/health/live": "handler",
  "/api/health/ready": "handler",
  "/favicon.ico": "file",
  "/icon.svg": "file",
  "/_not-found": "page",
  // Stands in when the layout itself fails: nothing a visitor does leads to it.
  "/_global-error": "unreachable",
} as const;

export type Route = keyof typeof routes;

export const routesThatAre = (...kinds: (typeof routes)[Route][]): Route[] =>
  (Object.keys(routes) as Route[]).filter((route) => kinds.includes(routes[route]));

/** What the build says it holds. */
export function builtRoutes(): string[] {
  return Object.values(read<Record<string, string>>(".next/app-path-routes-manifest.json")).sort();
}

type Actions = Record<string, { exportedName: string }>;

/** Every server action of the build: its name, and the id that a client calls it by. */
export function builtActions(): Map<string, string> {
  const { node } = read<{ node: Actions }>(".next/server/server-reference-manifest.json");
  return new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]));
}

export const actionId = (name: string): string => known(builtActions().get(name));

const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
