import type { InvitationFacts } from "@/components/alliance/partners/partner-facts";
import { RowAction } from "@/components/alliance/partners/row-action";
import { StateMark, type StateTone } from "@/components/ui/feedback/state-mark";
import { invitedAs } from "@/lib/content/alliance/joining/letter-words";
import { partnersWords as words } from "@/lib/content/alliance/joining/partners-words";
import type { FormAction } from "@/lib/content/web/form-state";

export type InvitationActions = { resend: FormAction; revoke: FormAction; vouch: FormAction };
type InvitationRowProps = { invitation: InvitationFacts; allianceId: string; actions: InvitationActions };

const tones: Record<InvitationFacts["state"], StateTone> = {
  open: "waiting",
  expired: "warn",
  declined: "bad",
};

/** Somebody who was asked: how it stands, through whose hands it came, and what one can do about it. */
export function InvitationRow({ invitation, allianceId, actions }: InvitationRowProps) {
  const { name, role, state, tended, needsVouching } = invitation;
  return (
    <li className="asked">
      <div>
        <p>
          <strong>{name}</strong>, {invitedAs[role]}
        </p>
        <p className="asked-state">
          <StateMark tone={tones[state]}>{words.states[state]}</StateMark>
          <span className="small ink-3 wrap-anywhere">{linesOf(invitation).join(" · ")}</span>
        </p>
        {tended?.declineReason && <p className="small wrap-anywhere">{words.reason(tended.declineReason)}</p>}
        {needsVouching && (
          <p className="small">{invitation.mayVouch ? words.mayVouch : words.needsVouching}</p>
        )}
      </div>
      <Actions invitation={invitation} allianceId={allianceId} actions={actions} />
    </li>
  );
}

function linesOf({ state, expiresAt, declinedAt, invitedBy, tended }: InvitationFacts): string[] {
  return [
    ...(tended ? [tended.email] : []),
    ...(state === "open" ? [words.expiresOn(expiresAt)] : []),
    ...(state === "expired" ? [words.expired(expiresAt)] : []),
    ...(state === "declined" && declinedAt ? [words.declined(declinedAt)] : []),
    words.askedBy(invitedBy),
    ...(tended && tended.sendings > 1 ? [words.sendings(tended.sendings)] : []),
    ...(tended && tended.handedOnBy.length > 0 ? [words.handedOn(tended.handedOnBy)] : []),
  ];
}

function Actions({ invitation, allianceId, actions }: InvitationRowProps) {
  const { invitationId, state, tended, mayVouch, needsVouching, name } = invitation;
  const row = { ids: { allianceId, invitationId }, about: name };
  const tending = tended !== null && state !== "declined";
  if (!tending && !mayVouch) return null;
  return (
    <div className="btn-row">
      {mayVouch && <RowAction {...row} action={actions.vouch} label={words.vouch} kind="act" />}
      {tending && (
        <>
          {!needsVouching && <RowAction {...row} action={actions.resend} label={words.resend} />}
          <RowAction {...row} action={actions.revoke} label={words.revoke} kind="quiet" />
        </>
      )}
    </div>
  );
}
