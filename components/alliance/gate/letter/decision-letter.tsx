import type { OpenQuestion } from "@/components/alliance/gate/letter/decision-facts";
import { DecisionForm } from "@/components/alliance/gate/letter/decision-form";
import { FrozenFacts, FrozenPurpose } from "@/components/alliance/gate/letter/frozen-question";
import { headOf } from "@/components/alliance/gate/letter/letter-head";
import { WhoDecided } from "@/components/alliance/gate/letter/who-decided";
import { onDay } from "@/components/alliance/gate/parts/day";
import { LetterBody } from "@/components/frame/letter/letter-body";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { LetterPanel } from "@/components/frame/letter/letter-panel";
import { Note } from "@/components/ui/feedback/note";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import type { FormAction } from "@/lib/content/web/form-state";

type DecisionLetterProps = { letter: OpenQuestion; action: FormAction };

/** The question to a director: what is asked and why at the left, who decided already and the own word at the right. */
export function DecisionLetter({ letter, action }: DecisionLetterProps) {
  const { viewer, alliance, gate, partner, question, jobTitle, draft } = letter;
  const { ask, subject } = question;
  const who = [jobTitle, partner.name].filter(Boolean).join(" ");
  return (
    <LetterFrame
      alliance={subject.alliance}
      sub={words.sub(alliance.partners)}
      facts={headOf({ ...letter, ask, to: [viewer.name, who] })}
    >
      <LetterBody
        title={words.title(partner.name, subject.alliance)}
        lede={words.lede(gate)}
        bar={{ text: words.bar(onDay(ask.decideBy)), label: words.toDecision }}
        panel={
          <LetterPanel title={words.panel} deciding>
            <WhoDecided ask={ask} ownId={partner.partnerId} />
            <DecisionForm
              ids={{
                ...{ allianceId: alliance.allianceId, gate, askId: ask.askId },
                partnerId: partner.partnerId,
              }}
              partner={partner.name}
              draft={draft}
              action={action}
            />
          </LetterPanel>
        }
        document={<FrozenFacts subject={subject} paperIds={question.paperIds} />}
      >
        <Warnings letter={letter} />
        <FrozenPurpose subject={subject} />
      </LetterBody>
    </LetterFrame>
  );
}

function Warnings({ letter: { question, priorApproval } }: { letter: OpenQuestion }) {
  const { changed } = question;
  if (changed.length === 0 && priorApproval === "none") return null;
  return (
    <div className="mt-5 max-w-measure">
      {changed.length > 0 && <Note warn>{words.changed(changed)}</Note>}
      {priorApproval !== "none" && (
        <div className={changed.length > 0 ? "mt-3" : undefined}>
          <Note>{words.approval(priorApproval)}</Note>
        </div>
      )}
    </div>
  );
}
