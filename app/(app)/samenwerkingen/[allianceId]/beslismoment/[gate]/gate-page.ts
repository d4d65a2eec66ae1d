import type { Metadata } from "next";
import { forbidden, notFound, redirect } from "next/navigation";
import { gateHref } from "@/components/alliance/alliance-paths";
import { currentActor } from "@/lib/access/session";
import { gateName } from "@/lib/content/alliance/gate/gate-words";
import { type GateNumber, isGateNumber } from "@/lib/domain/alliance/phase-machine";
import { type GatePage, readGate } from "@/lib/services/alliance/gate/read";
import { readForPage } from "@/lib/web/page-read";

export type GateParams = { allianceId: string; gate: string };

/** The gate that an address names; an address that names none is not found. */
export function gateIn({ gate }: GateParams): GateNumber {
  const number = /^\d$/.test(gate) ? Number(gate) : 0;
  return isGateNumber(number) ? number : notFound();
}

/** The one read of a page at a gate. @param below what follows the gate in its own address. */
export async function gatePage(params: GateParams, below = ""): Promise<GatePage> {
  const gate = gateIn(params);
  const { allianceId } = params;
  const actor = await currentActor(`${gateHref(allianceId, gate)}${below}`);
  return readForPage(() => readGate(actor, { allianceId, gate }));
}

/** The same for a page where only the alliance manager notes: in a halt, or at another gate, there is nothing to note. */
export async function notingPage(params: GateParams, below: string): Promise<GatePage> {
  const page = await gatePage(params, below);
  if (!page.viewer.roles.includes("alliance-manager")) forbidden();
  if (!page.may.note) redirect(gateHref(params.allianceId, page.gate));
  return page;
}

/** Whoever added a paper, and the alliance manager; that it is so the verb finds out for itself. */
export const mayRemovePaper =
  ({ may, viewer, personId }: GatePage) =>
  ({ addedBy }: { addedBy: string }): boolean =>
    may.addPaper && (addedBy === personId || viewer.roles.includes("alliance-manager"));

export const titled = (params: GateParams, ...parts: string[]): Metadata => ({
  title: [...parts, gateName(gateIn(params))].join(", "),
});
