import type { InvitationFacts } from "@/components/alliance/invitation/invitation-facts";
import { LetterBody } from "@/components/frame/letter/letter-body";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { LetterPanel } from "@/components/frame/letter/letter-panel";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Section } from "@/components/ui/layout/section";
import type { InvitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { askedOf, letterWords as words } from "@/lib/content/alliance/joining/letter-words";
import { fullDate, lastDayOf, weekday } from "@/lib/content/dates";

type LetterProps = { invitation: InvitationFacts; paths: InvitationPaths };

/** Who asks, for what, what is expected, how long it takes and until when; opening it binds to nothing. */
export function InvitationLetter({ invitation, paths }: LetterProps) {
  const { allianceName, partnerName, role, reason, reviewRhythm, askedBy, message } = invitation;
  return (
    <LetterFrame alliance={allianceName} sub={words.kind} facts={factsOf(invitation)}>
      <LetterBody
        title={words.title(partnerName, allianceName)}
        lede={words.lede(askedBy, partnerName, role)}
        bar={{ text: words.bar(lastDayOf(invitation.expiresAt)), label: words.toAnswer }}
        panel={<AnswerPanel invitation={invitation} paths={paths} />}
        document={<Afterwards asker={askedBy.name} />}
      >
        <Section id="waarom" title={words.why}>
          <p className="letter-text wrap-anywhere">{reason}</p>
        </Section>
        {message && (
          <Section id="bericht" title={words.writes(askedBy.name)}>
            <p className="letter-text whitespace-pre-line wrap-anywhere">{message}</p>
          </Section>
        )}
        <Section id="gevraagd" title={words.asked}>
          <div className="letter-text">
            {askedOf[role](reviewRhythm).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </Section>
      </LetterBody>
    </LetterFrame>
  );
}

function Afterwards({ asker }: { asker: string }) {
  return (
    <Section id="daarna" title={words.after}>
      <ul className="letter-text list-disc pl-5">
        {words.afterLines(asker).map((line) => (
          <li key={line} className="mb-3">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const factsOf = ({ name, partnerName, askedBy, invitedAt }: InvitationFacts) => [
  { term: words.to, lines: [name, partnerName] },
  { term: words.from, lines: [askedBy.name, askedBy.organisation] },
  { term: words.date, lines: [weekday(invitedAt), fullDate(invitedAt)] },
];

function AnswerPanel({ invitation, paths }: LetterProps) {
  return (
    <LetterPanel title={words.panel}>
      <p className="mt-2">{words.until(lastDayOf(invitation.expiresAt))}</p>
      <p className="letter-small">{words.duration}</p>
      <p className="mt-4">
        <LinkButton kind="act" href={paths.join}>
          {words.join}
        </LinkButton>
      </p>
      <p className="mt-3">
        <LinkButton kind="edge" href={paths.decline}>
          {words.decline}
        </LinkButton>
      </p>
      <p className="mt-3">
        <LinkButton kind="quiet" href={paths.handOn}>
          {words.notMe}
        </LinkButton>
      </p>
    </LetterPanel>
  );
}
