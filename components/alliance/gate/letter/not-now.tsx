import type { DecisionFacts } from "@/components/alliance/gate/gate-facts";
import { decisionHref, receiptHref } from "@/components/alliance/gate/gate-paths";
import { CalmLetter } from "@/components/alliance/gate/letter/calm-letter";
import type { LetterFacts, PartnerFacts } from "@/components/alliance/gate/letter/decision-facts";
import { ownPaths } from "@/components/frame/own-menu";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";

type NotNowLetter = LetterFacts &
  (
    | { state: "halted"; status: "paused" | "stopped" }
    | { state: "nothing-asked" | "not-yours" }
    | { state: "choose"; partners: PartnerFacts[] }
    | { state: "decided"; partner: PartnerFacts; decision: DecisionFacts; own: boolean }
    | { state: "no-mandate"; partner: PartnerFacts; organisationId: string }
  );

/** Why there is no letter to decide on, in a few calm words. */
export function NotNow({ letter }: { letter: NotNowLetter }) {
  return <CalmLetter letter={letter} {...sayingOf(letter)} />;
}

type Saying = { title: string; text: string; ways?: { label: string; href: string }[] };

function sayingOf(letter: NotNowLetter): Saying {
  const place = { allianceId: letter.alliance.allianceId, gate: letter.gate };
  switch (letter.state) {
    case "choose": {
      const ways = letter.partners.map(({ partnerId, name }) => ({
        ...{ label: name, href: decisionHref(place, partnerId) },
      }));
      return { title: words.chooseTitle, text: words.chooseText, ways };
    }
    case "decided": {
      const { partner, decision, own } = letter;
      const { name, verdict, decidedAt, decisionId } = decision;
      return {
        title: words.decidedTitle(partner.name, verdict),
        text: own ? words.decidedOwn(decidedAt) : words.decidedText(name, decidedAt),
        ways: [{ label: words.toReceipt, href: receiptHref(place, decisionId) }],
      };
    }
    case "no-mandate": {
      const { name } = letter.partner;
      const href = `${ownPaths.organisations}/${letter.organisationId}/mandaten`;
      const ways = [{ label: words.toMandates(name), href }];
      return { title: words.noMandateTitle(name), text: words.noMandateText(name), ways };
    }
    case "halted":
      return words.halted[letter.status];
    case "not-yours":
      return { title: words.notYoursTitle, text: words.notYoursText };
    default:
      return { title: words.nothingAskedTitle, text: words.nothingAskedText };
  }
}
