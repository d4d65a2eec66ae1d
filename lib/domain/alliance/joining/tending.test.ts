import { describe, expect, it } from "vitest";
import { expiryFrom, invitationState } from "@/lib/domain/alliance/joining/invitation";
import { mayAskFor, tendingRefusal, vouchingRefusal } from "@/lib/domain/alliance/joining/tending";
import type { AllianceRole } from "@/lib/domain/alliance/role";

const now = new Date("2026-11-24T12:00:00Z");
const earlier = new Date("2026-11-01T12:00:00Z");
const sent = {
  ...{ partnerId: "p1", vouchedAt: null, expiresAt: expiryFrom(now) },
  ...{ acceptedAt: null, declinedAt: null, revokedAt: null },
};
const seat = (role: AllianceRole, partnerId = "p1") => [{ partnerId, role }];
const manager = seat("alliance-manager", "p2");
const contact = seat("contact");

describe("an invitation", () => {
  it("waits for thirty days, and what was answered stays answered after that", () => {
    expect(invitationState(sent, now)).toBe("open");
    expect(invitationState({ ...sent, expiresAt: now }, now)).toBe("expired");
    for (const [moment, state] of [
      ["acceptedAt", "accepted"],
      ["declinedAt", "declined"],
      ["revokedAt", "revoked"],
    ] as const) {
      expect(invitationState({ ...sent, expiresAt: earlier, [moment]: earlier }, now)).toBe(state);
    }
  });

  it("is looked after by the manager, and by contacts and directors of the partner it is for", () => {
    expect(mayAskFor(manager, "p1")).toBe(true);
    expect(mayAskFor(contact, "p1")).toBe(true);
    expect(mayAskFor(seat("director"), "p1")).toBe(true);
    expect(mayAskFor(contact, "p2")).toBe(false);
    expect(mayAskFor(seat("adviser"), "p1")).toBe(false);
    expect(mayAskFor(seat("funder"), "p1")).toBe(false);
    expect(mayAskFor([...seat("adviser"), ...seat("contact", "p2")], "p1")).toBe(false);
  });

  it("is sent again or taken back while it waits, also when it ran out", () => {
    expect(tendingRefusal(manager, sent, now)).toBeNull();
    expect(tendingRefusal(contact, { ...sent, expiresAt: earlier }, now)).toBeNull();
    expect(tendingRefusal(contact, { ...sent, partnerId: "p2" }, now)).toBe("not-your-partner");
    for (const moment of ["acceptedAt", "declinedAt", "revokedAt"]) {
      expect(tendingRefusal(manager, { ...sent, [moment]: earlier }, now)).toBe("answered");
    }
  });
});

describe("saying that somebody belongs to an organisation", () => {
  const asked = { sent, joined: true };
  it.each([
    ["its director", "director" as const, asked, null],
    ["its administrator", "administrator" as const, asked, null],
    ["an employee", "employee" as const, asked, "ask-a-lead"],
    ["someone of another organisation", null, asked, "not-your-organisation"],
    ["its director, before it joined", "director" as const, { ...asked, joined: false }, "not-joined"],
    [
      "its director, after the answer",
      "director" as const,
      { ...asked, sent: { ...sent, declinedAt: earlier } },
      "answered",
    ],
    [
      "its director, too late",
      "director" as const,
      { ...asked, sent: { ...sent, expiresAt: earlier } },
      "expired",
    ],
    [
      "its director, once more",
      "director" as const,
      { ...asked, sent: { ...sent, vouchedAt: earlier } },
      "vouched",
    ],
  ])("%s", (_, organisationRole, facts, expected) =>
    expect(vouchingRefusal({ organisationRole }, facts, now)).toBe(expected),
  );
});
