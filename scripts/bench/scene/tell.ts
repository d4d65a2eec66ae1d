import { and, eq, isNull } from "drizzle-orm";
import { respondent, roundReveal } from "@/db/schema/deliberation";
import { systemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { respondentFromToken, respondentToken } from "@/lib/access/links/respondent-link";
import { closePools, pool } from "@/lib/access/pools";
import { openSession } from "@/lib/access/session-rows";
import { parseAnswer, statementIds } from "@/lib/domain/execution/checker";
import { now } from "@/lib/platform/clock";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { calendarFrom } from "../../story/calendar";
import { tellStory } from "../../story/tell";
import { tellPortfolio } from "./portfolio";

type Link = { token: string; allianceId: string; respondentId: string; generation: number };

/** What the bench needs to know of the database it measures on. */
export interface Scene {
  /** The session of someone who manages Schuldhulp Noord and is in fifty alliances. */
  readonly session: string;
  readonly allianceId: string;
  /** Half-way a sheet. */
  readonly reading: Link;
  /** Answers. */
  readonly answering: Link;
}

async function tell(): Promise<Scene> {
  const calendar = calendarFrom(now());
  const story = await tellStory(calendar);
  const { marieke, sanne, femke } = story.people.personIds;
  const links = await openLinks(story.alliances.thuis.allianceId);
  const [reading, answering] = [links.get(femke), links.get(sanne)];
  if (!reading || !answering) throw new Error("the open round of the story has no links");
  await answerHalf(reading.token);
  await tellPortfolio(story, calendar);
  const session = await pool("auth").transaction((tx) => openSession(tx, marieke));
  const { allianceId } = story.alliances.schuldhulp;
  return { session: session.token, allianceId, reading, answering };
}

/** The personal links of the round that is not revealed, per person. */
async function openLinks(allianceId: string): Promise<Map<string, Link>> {
  const asked = await perform(systemActor("bench"), "mail.send", allianceId, ({ tx }) =>
    tx
      .select()
      .from(respondent)
      .leftJoin(
        roundReveal,
        and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, respondent.roundId)),
      )
      .where(and(eq(respondent.allianceId, allianceId), isNull(roundReveal.roundId))),
  );
  return new Map(
    asked.map(({ respondent: { personId, respondentId, generation } }) => {
      const link = { allianceId, respondentId, generation };
      return [personId, { token: respondentToken(link), ...link }];
    }),
  );
}

async function answerHalf(token: string): Promise<void> {
  const actor = respondentFromToken(token);
  if (!actor) throw new Error("a link of our own is not understood");
  for (const item of statementIds.slice(0, 8)) {
    const answer = parseAnswer(item, "4");
    if (answer) await saveAnswer(actor, { item, answer });
  }
}

try {
  process.send?.(await tell());
} finally {
  await closePools();
}
