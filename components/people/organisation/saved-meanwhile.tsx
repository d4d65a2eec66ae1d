"use client";

import { useEffect, useRef } from "react";
import { DataTable } from "@/components/ui/data/data-table";
import {
  priorApprovalFacts,
  sectorTexts,
  sizeTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { entered, type FormState } from "@/lib/content/web/form-state";
import { readKvkNumber } from "@/lib/domain/people/kvk-number";

/** What a colleague saved meanwhile beside what was entered, fact by fact. Takes the focus when it appears. */
export function SavedMeanwhile({ state }: { state: FormState }) {
  const { stands } = state;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stands) box.current?.focus();
  }, [stands]);
  if (!stands) return null;
  const rows = facts.flatMap(({ name, label, say }) => {
    const [mine, theirs] = [say(entered(state, name)), say(stands[name] ?? "")];
    return mine === theirs ? [] : [{ id: name, cells: [label, mine, theirs] }];
  });
  return (
    <div ref={box} tabIndex={-1} className="mb-6">
      <h2>{words.conflictTitle}</h2>
      <p className="mb-4">{rows.length > 0 ? words.conflictText : words.conflictSame}</p>
      {rows.length > 0 && (
        <DataTable
          caption={words.conflictTitle}
          columns={[
            { id: "fact", header: words.conflictFact },
            { id: "mine", header: words.conflictMine },
            { id: "stands", header: words.conflictStands },
          ]}
          rows={rows}
        />
      )}
    </div>
  );
}

const asTyped = (value: string): string => value.trim() || words.nothing;
const chosen =
  (texts: Record<string, string>) =>
  (value: string): string =>
    texts[value] ?? words.unknown;
const ticked = (value: string): string => (value ? words.yes : words.no);
function kvk(value: string): string {
  const read = readKvkNumber(value);
  return read.ok ? read.number : asTyped(value);
}

const facts: { name: string; label: string; say: (value: string) => string }[] = [
  { name: "name", label: words.name, say: asTyped },
  { name: "shortName", label: words.shortName, say: asTyped },
  { name: "kvkNumber", label: words.kvk, say: kvk },
  { name: "place", label: words.place, say: asTyped },
  { name: "sector", label: words.sector, say: chosen(sectorTexts) },
  { name: "size", label: words.factTerms.size, say: chosen(sizeTexts) },
  { name: "worksCouncil", label: words.factTerms.worksCouncil, say: ticked },
  { name: "clientCouncil", label: words.factTerms.clientCouncil, say: ticked },
  { name: "priorApproval", label: words.factTerms.priorApproval, say: chosen(priorApprovalFacts) },
];
