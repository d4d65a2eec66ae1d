import { gateHref } from "@/components/alliance/alliance-paths";

export type PaperFacts = {
  fileId: string;
  name: string;
  size: number;
  sha256: string;
  addedAt: Date;
  addedBy: string;
  addedByName: string;
};
export type PaperPlace = { allianceId: string; gate: number };

/** Where a paper is taken away, once more asked. */
export const removePaperHref = ({ allianceId, gate }: PaperPlace, fileId: string): string =>
  `${gateHref(allianceId, gate)}/stukken/${fileId}`;
