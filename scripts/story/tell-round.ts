import { and, eq } from "drizzle-orm";
import { respondent } from "@/db/schema/deliberation";
import { personActor, systemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { respondentFromToken, respondentToken } from "@/lib/access/links/respondent-link";
import { itemIds, parseAnswer } from "@/lib/domain/execution/checker";
import { at } from "@/lib/platform/clock";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { alliances } from "./alliances";
import type { Calendar } from "./calendar";
import { people } from "./cast";
import { settlePastMail } from "./past-mail";
import type { ToldRound } from "./rounds";
import type { ToldAlliance, ToldPeople } from "./tell-alliances";

export type Stage = { told: ToldAlliance; people: ToldPeople; calendar: Calendar };

const platform = systemActor("story");

/** Opens a round, fills in its sheets through their links, and closes and reveals it when the story says so. */
export async function tellRound(round: ToldRound, stage: Stage): Promise<void> {
  const { calendar } = stage;
  const { allianceId } = stage.told;
  const roundId = await at(calendar.daysAgo(round.openedDaysAgo), () => openTold(round, stage));
  const links = await linksOf(allianceId, roundId);
  for (const [place, { person, answers }] of round.sheets.entries()) {
    const link = links.get(stage.people.personIds[person]);
    if (!answers || !link) continue;
    await at(calendar.daysAgo(round.openedDaysAgo - 1 - place), () => fillIn(link, answers));
  }
  if (!round.closed) return;
  const closing = calendar.atHour(1 - round.closesDaysAgo, 0);
  await at(closing, () => closeRound(systemActor("close-round"), { allianceId, roundId }));
  await at(closing, () => revealRound(systemActor("reveal-round"), { allianceId, roundId }));
  await settlePastMail(allianceId, closing);
}

async function openTold(round: ToldRound, { told, people: cast, calendar }: Stage): Promise<string> {
  const manager = personActor(cast.personIds[alliances[round.alliance].manager]);
  const { discussDaysAhead } = round;
  const opened = await openCheckerRound(manager, {
    allianceId: told.allianceId,
    closesOn: calendar.dayAgo(round.closesDaysAgo),
    discussAt: discussDaysAhead === null ? null : calendar.atHour(discussDaysAhead, 10),
    respondents: round.sheets.map(({ person }) => ({
      partnerId: told.partnerIds[people[person].organisation] ?? "",
      memberId: told.memberIds.get(person) ?? "",
    })),
  });
  if (!opened.ok) throw new Error(`the round of ${round.alliance} cannot be opened: ${opened.reason}`);
  return opened.roundId;
}

/** The link of each person asked, as the mail would carry it. */
async function linksOf(allianceId: string, roundId: string): Promise<Map<string, string>> {
  const asked = await perform(platform, "mail.send", allianceId, ({ tx }) =>
    tx
      .select()
      .from(respondent)
      .where(and(eq(respondent.allianceId, allianceId), eq(respondent.roundId, roundId))),
  );
  return new Map(asked.map((one) => [one.personId, respondentToken(one)]));
}

async function fillIn(link: string, answers: string): Promise<void> {
  const actor = respondentFromToken(link);
  if (!actor) throw new Error("a link of our own is not understood");
  for (const [place, mark] of answers.split(" ").entries()) {
    const item = itemIds[place];
    const answer = item && parseAnswer(item, nonAnswerMarks[mark] ?? mark);
    if (!item || !answer) throw new Error(`answer ${place + 1} is not one: ${mark}`);
    await saveAnswer(actor, { item, answer });
  }
  const submitted = await submitSheet(actor, { items: itemIds });
  if (!submitted.ok) throw new Error(`a sheet cannot be submitted: ${submitted.reason}`);
}

const nonAnswerMarks: Record<string, string> = { "?": "unknown", "-": "not-applicable" };
