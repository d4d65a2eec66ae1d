import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { type ActivityLine, lineFrom } from "@/lib/services/alliance/activity/line";
import { activityLinks } from "@/lib/services/alliance/activity/links";
import { allianceById, everyoneEver } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";

export type ActivityPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  /** Newest first. */
  lines: ActivityLine[];
  /** Where the older ones begin; null at the end. */
  before: number | null;
};

const onePage = 50;

/** What happened in an alliance, in sentences. `before`: the line from which older ones are wanted. */
export async function readActivity(
  actor: PersonActor,
  { allianceId, before }: { allianceId: string; before: number | null },
): Promise<ActivityPage> {
  return view(actor, "activity.read", allianceId, async ({ tx, standing }) => {
    const alliance = await allianceById(tx, allianceId);
    const { partners, members } = await everyoneEver(tx, allianceId);
    const links = await activityLinks(tx, allianceId, { before, limit: onePage + 1 });
    const active = members.filter((one) => !one.endedAt);
    return {
      viewer: viewerAmong({ partners, members: active }, standing),
      alliance: { allianceId, name: alliance.name },
      lines: links.slice(0, onePage).map((link) => lineFrom(link, { alliance, partners, members })),
      before: links.length > onePage ? (links[onePage - 1]?.seq ?? null) : null,
    };
  });
}
