import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import type { PhaseState } from "@/lib/domain/alliance/phase-machine";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { dayFrom } from "@/lib/domain/calendar";
import { roundState } from "@/lib/domain/deliberation/round";
import { partnersWithMembers, whoAnswer } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { allianceWithStatus } from "@/lib/services/alliance/phase/status";
import { roundsOf } from "@/lib/services/deliberation/round/find";

export type PreparePage = {
  viewer: Viewer;
  allianceId: string;
  allianceName: string;
  nextNumber: number;
  openRoundId: string | null;
  /** One that is paused or stopped opens no rounds. */
  status: PhaseState["status"];
  /** "2026-11-20": two weeks from today. */
  suggestedClosing: string;
  partners: {
    partnerId: string;
    name: string;
    /** Who may answer for this partner; the contact first, and once per person. */
    people: { memberId: string; name: string; role: AllianceRole }[];
  }[];
};

const usualDays = 14;
const answering = ["contact", "alliance-manager", "director"] as const;

/** What the manager needs to open a round. */
export async function prepareCheckerRound(actor: PersonActor, allianceId: string): Promise<PreparePage> {
  return view(actor, "round.prepare", allianceId, async ({ tx, standing, now }) => {
    const alliance = await allianceWithStatus(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const rounds = (await roundsOf(tx, allianceId)).filter((one) => one.kind === "checker");
    return {
      viewer: viewerAmong(people, standing),
      allianceId,
      allianceName: alliance.name,
      nextNumber: rounds.length + 1,
      openRoundId: rounds.find((one) => roundState(one, now) === "open")?.roundId ?? null,
      status: alliance.status,
      suggestedClosing: dayFrom(now, usualDays),
      partners: whoAnswer(people.partners, people.members).map(({ partnerId, name }) => ({
        partnerId,
        name,
        people: whoMayAnswer(people.members.filter((one) => one.partnerId === partnerId)),
      })),
    };
  });
}

type Member = { memberId: string; personId: string; name: string; role: AllianceRole };

function whoMayAnswer(members: readonly Member[]) {
  const ordered = answering.flatMap((role) => members.filter((one) => one.role === role));
  return ordered
    .filter((one, place) => ordered.findIndex((other) => other.personId === one.personId) === place)
    .map(({ memberId, name, role }) => ({ memberId, name, role }));
}
