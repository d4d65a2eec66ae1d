import { z } from "zod";
import { joiningWords as words } from "@/lib/content/alliance/joining/answer-words";
import { fieldMessages } from "@/lib/content/web/messages";
import { KvkNumber } from "@/lib/services/people/entry/kvk-number";

const line = (most: number) => z.string().trim().max(most).optional();

const Fields = z.object({
  token: z.string(),
  organisation: z.union([z.literal("new"), z.guid()], { error: words.chooseOrganisation }),
  name: line(200),
  shortName: line(60),
  place: line(100),
  kvkNumber: z.string().optional(),
  personName: line(200),
  jobTitle: line(100),
  contribution: line(500),
  decidesAlone: z.boolean().default(false),
});

/** The form as the verb wants it: an organisation by its id, or a new one with a name and somebody in it. */
export const JoinForm = Fields.transform((filled, context) => {
  const { token, organisation, name, shortName, place, kvkNumber } = filled;
  const { personName = "", jobTitle = "", contribution = "", decidesAlone } = filled;
  const asked = { token, personName, jobTitle, contribution, decidesAlone };
  if (organisation !== "new") {
    return { ...asked, organisation: { kind: "own" as const, organisationId: organisation } };
  }
  const refuse = (field: "name" | "personName" | "kvkNumber", message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (!name) refuse("name", fieldMessages.missing);
  if (!personName) refuse("personName", fieldMessages.missing);
  const kvk = KvkNumber.optional().safeParse(kvkNumber);
  if (!kvk.success) refuse("kvkNumber", kvk.error.issues[0]?.message ?? "");
  const made = { name: name ?? "", shortName: shortName || (name ?? "") };
  const facts = { place: place ?? null, kvkNumber: kvk.data ?? null };
  return { ...asked, organisation: { kind: "new" as const, ...made, ...facts } };
});
