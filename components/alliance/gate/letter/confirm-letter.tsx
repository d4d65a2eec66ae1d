import type { ReactNode } from "react";
import { decisionHref } from "@/components/alliance/gate/gate-paths";
import { ConfirmForm } from "@/components/alliance/gate/letter/confirm-form";
import type { OpenQuestion } from "@/components/alliance/gate/letter/decision-facts";
import { headOf } from "@/components/alliance/gate/letter/letter-head";
import { LetterBody } from "@/components/frame/letter/letter-body";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { LetterPanel } from "@/components/frame/letter/letter-panel";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { letterWords, receiptWords, confirmWords as words } from "@/lib/content/alliance/gate/decision-words";
import type { FormAction } from "@/lib/content/web/form-state";

type ConfirmLetterProps = {
  letter: OpenQuestion & { draft: NonNullable<OpenQuestion["draft"]> };
  sentAgain: boolean;
  actions: { confirm: FormAction; renew: FormAction };
  /** Where a demo shows its mail. */
  mailbox: ReactNode;
};

/** What is about to be confirmed, word for word, and the code from the mail. */
export function ConfirmLetter({ letter, sentAgain, actions, mailbox }: ConfirmLetterProps) {
  const { viewer, alliance, gate, partner, question, jobTitle, draft } = letter;
  const { ask, subject } = question;
  const ids = {
    ...{ allianceId: alliance.allianceId, gate, askId: ask.askId, partnerId: partner.partnerId },
  };
  const who = [jobTitle, partner.name].filter(Boolean).join(" ");
  return (
    <LetterFrame
      alliance={subject.alliance}
      sub={letterWords.sub(alliance.partners)}
      facts={headOf({ ...letter, ask, to: [viewer.name, who] })}
    >
      <LetterBody
        title={words.title}
        lede={words.lede(gate, subject.alliance)}
        panel={
          <LetterPanel title={words.panel} deciding>
            <p className="letter-small">{words.mailed(draft.savedAt)}</p>
            <ConfirmForm ids={ids} sentAgain={sentAgain} actions={actions} />
            {mailbox}
          </LetterPanel>
        }
      >
        <Section id="besluit-tekst" title={words.what}>
          <Facts
            facts={[
              { term: words.terms.verdict, value: <strong>{receiptWords.verdicts[draft.verdict]}</strong> },
              { term: words.terms.partner, value: partner.name },
              {
                term: words.terms.reason,
                value: <span className="whitespace-pre-line wrap-anywhere">{draft.reason}</span>,
              },
              { term: words.terms.code, value: <span className="num">{receiptWords.sha(ask.code)}</span> },
              { term: words.terms.signature, value: words.signature },
            ]}
          />
          <p className="btn-row mt-5">
            <LinkButton
              small
              href={decisionHref({ allianceId: alliance.allianceId, gate }, partner.partnerId)}
            >
              {words.change}
            </LinkButton>
          </p>
        </Section>
      </LetterBody>
    </LetterFrame>
  );
}
