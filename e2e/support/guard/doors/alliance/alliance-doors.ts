import { z } from "zod";
import { bare, door, id, text } from "@/e2e/support/guard/doors/door";
import type { Me, There } from "@/e2e/support/guard/street/there";

const home = "/samenwerkingen/[allianceId]";
const founding = "/samenwerkingen/nieuw";
const bringing = "/samenwerkingen/inbrengen";
const editing = `${home}/wijzigen` as const;
const papers = `${home}/bestanden` as const;
const paper = `${papers}/[fileId]` as const;

const facts = z.object({
  ...{ name: text, reason: text, managerLabel: text, peopleWord: text, reviewRhythm: text, route: text },
});
const someFacts = {
  name: "Een nieuwe naam",
  reason: "Omdat het samen beter gaat dan ieder apart.",
  managerLabel: "alliantiemanager",
  ...{ peopleWord: "residents", reviewRhythm: "quarter", route: "normal" },
};
const founded = facts.extend({
  initiators: z.array(z.object({ organisationId: id, chosen: text, contribution: text })),
});
const forOwn = (_: There, { organisationId }: Me) => ({
  ...{ ...someFacts, initiators: [{ organisationId, chosen: "on", contribution: "geld" }] },
});

/** An alliance itself: founded, brought in and changed, and its papers. */
export const allianceDoors = {
  [founding]: bare({ kind: "member page", may: "profile.read" }),
  [bringing]: bare({ kind: "member page", may: "profile.read" }),
  [editing]: door({
    ...{ kind: "member page", may: "alliance.edit" },
    schema: z.object({ allianceId: id }),
    fill: ({ allianceId }) => ({ allianceId }),
  }),
  foundAllianceAction: door({
    ...{ kind: "action", at: founding, may: "alliance.found", schema: founded, fill: forOwn },
  }),
  bringInAllianceAction: door({
    ...{ kind: "action", at: bringing, may: "alliance.found" },
    schema: founded.extend({ phase: text, passed1: text }),
    fill: (there, me) => ({ ...forOwn(there, me), phase: "2", passed1: "1-3-2024" }),
  }),
  editAllianceAction: door({
    ...{ kind: "action", at: editing, may: "alliance.edit" },
    schema: facts.extend({ allianceId: id, version: text }),
    fill: ({ allianceId }) => ({ ...someFacts, allianceId, version: "1" }),
  }),
  // The alliance stands in the form as well, and there it counts.
  [papers]: door({
    ...{ kind: "handler", may: "file.add", path: "/samenwerkingen/[from]/bestanden" },
    file: { name: "afspraken.txt", text: "Wie wat doet, en wanneer." },
    schema: z.object({ from: text, allianceId: id, gate: text }),
    fill: ({ allianceId }) => ({ from: allianceId, allianceId, gate: "4" }),
  }),
  [paper]: door({
    ...{ kind: "download", may: "file.read" },
    schema: z.object({ allianceId: id, fileId: id }),
    fill: ({ allianceId, files }) => ({ allianceId, fileId: files.kept }),
  }),
} as const;
