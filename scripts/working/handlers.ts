import { systemActor } from "../../lib/access/actor";
import { HopelessJob } from "../../lib/platform/jobs/hopeless-job";
import type { Job, Queues } from "../../lib/platform/jobs/open";
import { finishWork } from "../../lib/services/alliance/due/finish";
import { sendPostedMail } from "../../lib/services/alliance/outbox/send";
import { closeRound } from "../../lib/services/deliberation/round/close";
import { revealRound } from "../../lib/services/deliberation/round/reveal";
import { sendOverviewMail } from "../../lib/services/overview/overview-mail/send";
import { sendSignInMail } from "../../lib/services/people/sign-in-mail/send";

/** Which service does which kind of work. */
export async function startHandlers(queues: Queues): Promise<void> {
  await queues.work("sign-in-mail", ({ data }) => sendSignInMail(given(data.outboxId)));
  await queues.work("overview-mail", ({ data }) => sendOverviewMail(given(data.outboxId)));
  await queues.work("send-mail", (job) => {
    const { allianceId, dueId, ref } = dueWork(job);
    return sendPostedMail({ allianceId, dueId, outboxId: ref });
  });
  await queues.work("close-round", (job) => {
    const { ref: roundId, ...work } = dueWork(job);
    return finishWork("close-round", work, () => close({ allianceId: work.allianceId, roundId }));
  });
  await queues.work("reveal-round", (job) => {
    const { ref: roundId, ...work } = dueWork(job);
    return finishWork("reveal-round", work, () => reveal({ allianceId: work.allianceId, roundId }));
  });
}

type Round = { allianceId: string; roundId: string };

async function close(round: Round): Promise<void> {
  const result = await closeRound(systemActor("close-round"), round);
  if (!result.ok && result.reason === "not-yet") throw new Error("the round is not to be closed yet");
}

async function reveal(round: Round): Promise<void> {
  const result = await revealRound(systemActor("reveal-round"), round);
  if (!result.ok && result.reason === "not-closed") throw new Error("the round is not closed yet");
}

function dueWork({ data }: Job): { allianceId: string; dueId: string; ref: string } {
  return { allianceId: given(data.allianceId), dueId: given(data.dueId), ref: given(data.ref) };
}

function given(value: string | undefined): string {
  if (value === undefined) throw new HopelessJob("the job names nothing");
  return value;
}
