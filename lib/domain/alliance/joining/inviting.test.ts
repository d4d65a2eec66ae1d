import { describe, expect, it } from "vitest";
import { type InvitingFacts, invitingRefusal } from "@/lib/domain/alliance/joining/inviting";
import type { AllianceRole } from "@/lib/domain/alliance/role";

const person = (email: string, role: "contact" | "director" | "funder" = "director") => ({
  role,
  name: "Naima",
  email,
});
const seat = (role: AllianceRole) => ({ partnerId: "p1", role });
const facts: InvitingFacts = {
  partner: { name: "Lindehof" },
  people: [person("naima@lindehof.nl")],
  asker: {
    seats: [seat("alliance-manager"), seat("contact")],
    email: "marieke@overwater.nl",
  },
  partners: [
    { partnerId: "p1", name: "Overwater", capacity: "partner" },
    { partnerId: "p2", name: "Veenkade", capacity: "partner" },
  ],
  members: [
    { partnerId: "p1", email: "marieke@overwater.nl", role: "contact" },
    { partnerId: "p2", email: "femke@veenkade.nl", role: "contact" },
  ],
  waiting: [{ partnerId: "p2", email: "bram@veenkade.nl" }],
  sure: false,
};
const why = (change: Partial<InvitingFacts>, capacity: "partner" | "funder" | "adviser" = "partner") =>
  invitingRefusal({ ...facts, ...change }, capacity)?.reason ?? "may";
const contact = { ...facts.asker, seats: [seat("contact")] };
const here = { partner: { partnerId: "p2" } };

describe("whom one may ask to join", () => {
  it.each<[string, Partial<InvitingFacts>, string]>([
    ["a person of a new organisation", {}, "may"],
    ["nobody", { people: [] }, "nobody"],
    [
      "a new organisation under a name that is on the list",
      { partner: { name: " VEENKADE " } },
      "name-taken",
    ],
    ["a partner that is not there", { partner: { partnerId: "p9" } }, "unknown-partner"],
    ["oneself", { people: [person("marieke@overwater.nl")] }, "self"],
    ["oneself, however sure", { people: [person("marieke@overwater.nl")], sure: true }, "self"],
    ["one address twice", { people: [person("a@b.nl"), person("a@b.nl", "contact")] }, "twice"],
    [
      "someone who takes part for that partner",
      { ...here, people: [person("femke@veenkade.nl")] },
      "already-in-here",
    ],
    [
      "the same, however sure",
      { ...here, people: [person("femke@veenkade.nl")], sure: true },
      "already-in-here",
    ],
    [
      "someone asked for that partner",
      { ...here, people: [person("bram@veenkade.nl")] },
      "already-invited-here",
    ],
    ["someone who takes part for another partner", { people: [person("femke@veenkade.nl")] }, "already-in"],
    ["the same, when sure", { people: [person("femke@veenkade.nl")], sure: true }, "may"],
    ["someone asked for another partner", { people: [person("bram@veenkade.nl")] }, "already-invited"],
    ["a mailing list", { people: [person("directie@lindehof.nl")] }, "shared-address"],
    ["a mailing list, when sure", { people: [person("directie@lindehof.nl")], sure: true }, "may"],
  ])("%s", (_, change, expected) => expect(why(change)).toBe(expected));

  it("asks a contact to stay with the own partner", () => {
    expect(why({ asker: contact })).toBe("not-your-partner");
    expect(why({ asker: contact, partner: { partnerId: "p2" } })).toBe("not-your-partner");
    expect(why({ asker: contact, partner: { partnerId: "p1" } })).toBe("may");
  });

  it("gives nobody a role that does not go with what the organisation is here", () => {
    expect(why({}, "funder")).toBe("role-does-not-fit");
    expect(why({ people: [person("a@b.nl", "funder")] }, "funder")).toBe("may");
    expect(why({ people: [person("a@b.nl", "funder")] }, "partner")).toBe("role-does-not-fit");
    expect(why({ people: [person("a@b.nl", "contact")] }, "adviser")).toBe("role-does-not-fit");
  });

  it("says about whom it is", () => {
    const people = [person("a@b.nl", "contact"), person("info@b.nl")];
    expect(invitingRefusal({ ...facts, people }, "partner")).toEqual({
      ...{ reason: "shared-address", email: "info@b.nl" },
    });
  });
});
