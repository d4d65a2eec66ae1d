import "server-only";
import type { allianceActivity } from "@/db/schema/activity";
import type { member, partner } from "@/db/schema/alliance";
import type { file } from "@/db/schema/document";
import type { invitation } from "@/db/schema/invitation";
import { activitySentences, activityWords } from "@/lib/content/alliance/activity-words";
import { capital } from "@/lib/content/numbers";
import { isActivityAction } from "@/lib/domain/alliance/activity-actions";

export type ActivityLine = { seq: number; at: Date; sentence: string };

export type KnownNames = {
  partners: (typeof partner.$inferSelect)[];
  members: (typeof member.$inferSelect)[];
  invitations: (typeof invitation.$inferSelect)[];
  files: (typeof file.$inferSelect)[];
};
type Link = Pick<typeof allianceActivity.$inferSelect, "seq" | "at" | "action" | "personId" | "facts">;

/** One line in words; the chain holds ids only, so names are those of today. */
export function lineFrom({ seq, at, action, personId, facts }: Link, known: KnownNames): ActivityLine {
  const who = whoDid(personId, known);
  if (!isActivityAction(action)) return { seq, at, sentence: activityWords.other(who) };
  const sentence = activitySentences[action](facts, namesFrom(who, known));
  return { seq, at, sentence: capital(sentence) };
}

function namesFrom(who: string, { partners, members, invitations, files }: KnownNames) {
  return {
    who,
    partner: (id: unknown) => partners.find((one) => one.partnerId === id)?.name ?? null,
    member: (id: unknown) => members.find((one) => one.memberId === id)?.name ?? null,
    invited: (id: unknown) => invitations.find((one) => one.invitationId === id)?.name ?? null,
    file: (id: unknown) => files.find((one) => one.fileId === id)?.name ?? null,
  };
}

function whoDid(personId: string | null, { members }: KnownNames): string {
  if (!personId) return activityWords.system;
  return members.find((one) => one.personId === personId)?.name ?? activityWords.someone;
}
