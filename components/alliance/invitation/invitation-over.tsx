import type { InvitationFacts } from "@/components/alliance/invitation/invitation-facts";
import { BareFrame } from "@/components/frame/bare-frame";
import { LinkButton } from "@/components/ui/actions/link-button";
import { overWords as words } from "@/lib/content/alliance/joining/letter-words";
import { lastDayOf } from "@/lib/content/dates";

/** What became of an invitation that can no longer be answered, and what to do. */
export function InvitationOver({ invitation }: { invitation: InvitationFacts }) {
  const { state } = invitation;
  if (state === "open") return null;
  return (
    <BareFrame aside={invitation.allianceName}>
      <h1 className="mt-7">{words[state].title}</h1>
      {state === "accepted" ? <Accepted invitation={invitation} /> : <NotJoined invitation={invitation} />}
    </BareFrame>
  );
}

function Accepted({ invitation }: { invitation: InvitationFacts }) {
  const { accepted } = words;
  const { allianceName, answeredAt, signedIn } = invitation;
  const mine = signedIn?.matches ?? false;
  const when = answeredAt ?? invitation.invitedAt;
  return (
    <>
      <p className="lede">{mine ? accepted.mine(allianceName, when) : accepted.text(when)}</p>
      {!mine && <p className="mt-4">{accepted.signIn}</p>}
      <p className="btn-row mt-5">
        <LinkButton kind="act" href={mine ? "/samenwerkingen" : "/aanmelden?naar=%2Fsamenwerkingen"}>
          {mine ? accepted.toAlliances : accepted.toSignIn}
        </LinkButton>
      </p>
    </>
  );
}

function NotJoined({ invitation }: { invitation: InvitationFacts }) {
  const { state, askedBy } = invitation;
  const said = state === "declined" || state === "revoked" ? words[state] : words.expired;
  return (
    <>
      <p className="lede">{happened(invitation)}</p>
      <p className="mt-4">{said.advice(askedBy)}</p>
    </>
  );
}

function happened({ state, answeredAt, expiresAt }: InvitationFacts): string {
  if (state === "revoked") return words.revoked.text;
  if (state === "declined" && answeredAt) return words.declined.text(answeredAt);
  return words.expired.text(lastDayOf(expiresAt));
}
