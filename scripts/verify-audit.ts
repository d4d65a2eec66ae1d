import { parseArgs } from "node:util";
import { connect } from "../db/client";
import { EnvError, env } from "../lib/platform/env";
import { type AuditFinding, verifyActivity } from "../lib/services/alliance/audit/verify";
import { adoptDemo } from "./launch/adopt-demo";

const scopeNames = { alliance: "samenwerking", organisation: "organisatie" } as const;

const sentences: Record<AuditFinding["kind"], string> = {
  edited: "is gewijzigd nadat hij was geschreven",
  swapped: "staat op de plaats van een andere regel",
  missing: "ontbreekt",
  inserted: "is er later tussengevoegd",
  "cut-off": "en alles daarna is verwijderd",
  head: "past niet bij de kop van het logboek",
  "no-log": "het logboek is helemaal weg",
};

type Seen = { scopes: number; links: number; findings: number };

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: "string" } },
  });
  adoptDemo(values.folder ?? positionals[0] ?? ".data");
  const { db, end } = connect(env.database.owner, { max: 1 });
  const seen: Seen = { scopes: 0, links: 0, findings: 0 };
  try {
    for await (const { links, findings } of verifyActivity(db)) {
      seen.scopes += 1;
      seen.links += links;
      seen.findings += findings.length;
      for (const finding of findings) console.log(sentenceFor(finding));
    }
  } finally {
    await end();
  }
  console.log(summary(seen));
  process.exitCode = seen.findings > 0 ? 1 : 0;
}

function sentenceFor(finding: AuditFinding): string {
  const place = `${scopeNames[finding.scope]} ${finding.id}`;
  const sentence = sentences[finding.kind];
  return finding.kind === "no-log" ? `${place}: ${sentence}` : `${place}: regel ${finding.seq} ${sentence}`;
}

function summary({ scopes, links, findings }: Seen): string {
  const checked = `${scopes} logboeken met samen ${links} regels nagekeken`;
  if (findings > 0)
    return `${checked}: ${findings} ${findings === 1 ? "afwijking" : "afwijkingen"} gevonden.`;
  return `${checked}: geen afwijkingen.
Wie een regel wist en ook de kop herschrijft, blijft hier onzichtbaar. Dat blijkt alleen uit een kop die op een bewijs is afgedrukt.`;
}

main().catch((error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  if (error instanceof EnvError) console.error(error.message);
  else console.error(`Het nakijken is mislukt: ${message || "de database antwoordt niet"} (${code ?? "?"})`);
  process.exitCode = 2;
});
