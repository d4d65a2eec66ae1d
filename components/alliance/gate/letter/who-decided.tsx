import type { AskFacts } from "@/components/alliance/gate/gate-facts";
import { decisionStates } from "@/components/alliance/gate/parts/asked";
import { onDay } from "@/components/alliance/gate/parts/day";
import { DecisionList } from "@/components/ui/data/decision-list";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import { verdictWords } from "@/lib/content/alliance/gate/gate-words";

type WhoDecidedProps = {
  ask: AskFacts;
  /** The partner that the reader decides for. */
  ownId?: string;
};

export function WhoDecided({ ask, ownId }: WhoDecidedProps) {
  return (
    <DecisionList
      decisions={[
        ...ask.decisions
          .filter((one) => !one.hasLeft)
          .map(({ decisionId, partner, name, verdict, decidedAt }) => ({
            ...{ id: decisionId, name: partner, text: verdictWords[verdict] },
            ...{ sub: words.decided(name, decidedAt), state: decisionStates[verdict] },
          })),
        ...ask.waiting.map(({ partnerId, partner, directors }) => {
          const mine = partnerId === ownId;
          return {
            ...{ id: partnerId, name: partner, mine, state: "waiting" as const },
            text: mine ? words.you : undefined,
            sub: mine ? words.until(onDay(ask.decideBy)) : words.waits(directors),
          };
        }),
      ]}
    />
  );
}
