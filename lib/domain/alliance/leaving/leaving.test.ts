import { describe, expect, it } from "vitest";
import {
  type MemberEnding,
  memberEndingRefusal,
  owingDecision,
  type PlaceEnding,
  placeEndingRefusal,
} from "./member-ending";
import { heirOfInitiative, type PartnerLeaving, partnerLeavingRefusal } from "./partner-leaving";
import { addingRoleRefusal, handOverRefusal, needsContactRole, rolesToAdd } from "./roles";
import { type Seat, speakersFor, type TakingPart } from "./seat";

/** "anna: director of A, contact of A" and so on; the id of a role is "anna-director-A". */
function seats(...lines: string[]): Seat[] {
  return lines.flatMap((line) => {
    const [personId = "", roles = ""] = line.split(": ");
    return roles.split(", ").map((one) => {
      const [role = "", partnerId = ""] = one.split(" of ");
      return {
        memberId: `${personId}-${role}-${partnerId}`,
        personId,
        partnerId,
        role: role as Seat["role"],
      };
    });
  });
}

const partner = (partnerId: string, more: Partial<TakingPart["partners"][number]> = {}) => ({
  ...{ partnerId, capacity: "partner" as const, initiating: partnerId === "A" },
  ...more,
});
const partners = [partner("A"), partner("B"), partner("F", { capacity: "funder" })];
const everyone = seats(
  "mila: alliance-manager of A, contact of A",
  "dirk: director of A",
  "bea: contact of B",
  "bob: director of B",
  "fay: funder of F",
);

describe("who speaks for a partner", () => {
  it.each([
    ["its director, also beside contacts", ["x: contact of A", "y: director of A"], ["y"]],
    ["each of its directors", ["x: director of A", "y: director of A"], ["x", "y"]],
    ["its contacts, without a director", ["x: contact of A", "y: adviser of A"], ["x"]],
    ["its manager, without either", ["x: alliance-manager of A", "y: adviser of A"], ["x"]],
    ["the funder of an organisation that gives", ["x: funder of A", "y: adviser of A"], ["x"]],
    ["the adviser who is there alone", ["x: adviser of A"], ["x"]],
    ["nobody of another partner", ["x: director of B"], []],
  ])("%s", (_, lines, expected) => {
    expect(speakersFor("A", seats(...lines)).map((one) => one.personId)).toEqual(expected);
  });
});

describe("a partner leaves", () => {
  const leaving = (more: Partial<PartnerLeaving>) =>
    partnerLeavingRefusal({
      ...{ partners, members: everyone, partnerId: "B", personId: "bob", reason: "een andere koers" },
      ...more,
    });

  it.each<[string, Partial<PartnerLeaving>, ReturnType<typeof partnerLeavingRefusal>]>([
    ["when its director says so", {}, null],
    ["not when its contact says so beside a director", { personId: "bea" }, "not-yours"],
    ["when its contact says so, being without a director", withoutDirector("B", "bea"), null],
    ["not when the manager of the alliance says so", { personId: "mila" }, "not-yours"],
    ["when it is a funder, by who acts for it", { partnerId: "F", personId: "fay" }, null],
    ["not with the only manager, while others remain", { partnerId: "A", personId: "dirk" }, "last-manager"],
    [
      "with one of two managers",
      {
        ...{ partnerId: "A", personId: "dirk" },
        members: [...everyone, ...seats("bea: alliance-manager of B")],
      },
      null,
    ],
    ["not when only funders and advisers would remain", { partners: partners.slice(1) }, "last-partner"],
    ["not as the last one, also when it holds the manager", onlyA(), "last-partner"],
    ["not without a reason", { reason: " \n " }, "reason-missing"],
    ["when nobody leads any more, because who did works elsewhere", withoutManager(), null],
  ])("%s", (_, more, expected) => expect(leaving(more)).toBe(expected));

  function withoutDirector(partnerId: string, personId: string): Partial<PartnerLeaving> {
    const gone = (one: Seat) => one.partnerId === partnerId && one.role === "director";
    return { members: everyone.filter((one) => !gone(one)), partnerId, personId };
  }
  function withoutManager(): Partial<PartnerLeaving> {
    return { members: everyone.filter((one) => one.role !== "alliance-manager") };
  }
  function onlyA(): Partial<PartnerLeaving> {
    return { partners: [partner("A")], partnerId: "A", personId: "dirk" };
  }
});

describe("the initiative, when an initiating partner leaves", () => {
  const members = seats("mila: alliance-manager of B", "carl: contact of C");
  const heir = (...list: TakingPart["partners"][number][]) =>
    heirOfInitiative({ partners: list, members, partnerId: "A" });

  it("passes to the manager's partner when nobody else has it", () => {
    expect(heir(partner("A"), partner("C"), partner("B"))).toBe("B");
  });
  it("stays where it is with another one", () => {
    expect(heir(partner("A"), partner("B"), partner("C", { initiating: true }))).toBeNull();
  });
  it("needs nobody when the one that leaves never had it", () => {
    expect(heir(partner("A", { initiating: false }), partner("B", { initiating: true }))).toBeNull();
  });
});

describe("a person does not work for a partner any more", () => {
  const going = (personId: string, more: Partial<PlaceEnding> = {}) => {
    const members = more.members ?? everyone;
    return placeEndingRefusal({
      ...{ partners, members, owing: [], stopped: false },
      ending: members.filter((one) => one.personId === personId),
      ...more,
    });
  };
  const alone = everyone.filter((one) => one.personId !== "bea");

  it.each<[string, ReturnType<typeof going>, ReturnType<typeof going>]>([
    ["and gives up every seat", going("bea"), null],
    ["not while nobody else leads the alliance", going("mila"), "last-manager"],
    ["and leads a stopped alliance no more", going("mila", { stopped: true }), null],
    [
      "when somebody else leads it as well",
      going("mila", { members: [...everyone, ...seats("bea: alliance-manager of B")] }),
      null,
    ],
    ["not as the only director who is asked", going("bob", { owing: ["B"] }), "only-director"],
    ["as the only director while another partner is asked", going("bob", { owing: ["A"] }), null],
    [
      "as one of two directors who are asked",
      going("bob", { owing: ["B"], members: [...everyone, ...seats("bo: director of B")] }),
      null,
    ],
    ["and leaves the partner empty", going("bob", { members: alone }), null],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("a person stops, or is stopped", () => {
  const ending = (memberIds: string, by: string, more: Partial<MemberEnding> = {}) => {
    const members = more.members ?? everyone;
    return memberEndingRefusal({
      ...{ partners, members, owing: [] },
      by: { personId: by, seats: members.filter((one) => one.personId === by) },
      ending: members.filter((one) => memberIds.split(" ").includes(one.memberId)),
      ...more,
    });
  };
  const together = [...everyone, ...seats("bo: director of B")];

  it.each<[string, ReturnType<typeof ending>, ReturnType<typeof ending>]>([
    ["by oneself", ending("bea-contact-B", "bea"), null],
    ["by the manager", ending("bea-contact-B", "mila"), null],
    ["by the director of the same partner", ending("bea-contact-B", "bob"), null],
    ["not by a colleague who is no director", ending("bob-director-B", "bea"), "not-yours"],
    ["not by the director of another partner", ending("bea-contact-B", "dirk"), "not-yours"],
    ["not by a stranger", ending("bea-contact-B", "nobody"), "not-yours"],
    ["not as the only manager", ending("mila-alliance-manager-A mila-contact-A", "mila"), "last-manager"],
    ["not in that role alone either", ending("mila-alliance-manager-A", "dirk"), "last-manager"],
    ["as the manager's other role", ending("mila-contact-A", "mila"), null],
    ["not as the last person of a partner", ending("fay-funder-F", "fay"), "last-person"],
    ["as the only director, when nothing is asked", ending("bob-director-B", "bob"), null],
    [
      "not as the only director while the partner owes a decision",
      ending("bob-director-B", "bob", { owing: ["B"] }),
      "only-director",
    ],
    [
      "as the only director when another partner owes one",
      ending("bob-director-B", "bob", { owing: ["A"] }),
      null,
    ],
    ["as one of two directors", ending("bob-director-B", "bob", { owing: ["B"], members: together }), null],
    [
      "as a contact while the partner owes a decision",
      ending("bea-contact-B", "bea", { owing: ["B"] }),
      null,
    ],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("who owes a decision", () => {
  const ask = (number: number, visit = 1) => ({ askId: `ask ${number}`, gate: 1, visit, number });
  const running = { status: "running" as const, phase: 1, visit: 1 };
  const both = [partner("A"), partner("B", { initiating: true }), partner("C")];

  it.each<[string, Parameters<typeof owingDecision>[0], string[]]>([
    ["nobody, before a question", { partners: both, place: running, asks: [], decisions: [] }, []],
    [
      "every initiating partner that has not decided",
      {
        ...{ partners: both, place: running, asks: [ask(1)] },
        decisions: [{ askId: "ask 1", partnerId: "A" }],
      },
      ["B"],
    ],
    [
      "again everyone, upon a new question",
      {
        ...{ partners: both, place: running, asks: [ask(1), ask(2)] },
        decisions: [{ askId: "ask 1", partnerId: "A" }],
      },
      ["A", "B"],
    ],
    [
      "nobody upon a question of an earlier visit",
      { partners: both, place: { ...running, visit: 3 }, asks: [ask(1)], decisions: [] },
      [],
    ],
    [
      "nobody when the alliance has stopped",
      { partners: both, place: { ...running, status: "stopped" }, asks: [ask(1)], decisions: [] },
      [],
    ],
    [
      "nobody behind the last gate",
      { partners: both, place: { ...running, phase: 5 }, asks: [ask(1)], decisions: [] },
      [],
    ],
  ])("%s", (_, facts, expected) => expect(owingDecision(facts)).toEqual(expected));
});

describe("a further role", () => {
  it.each([
    ["director", "partner", ["contact"], null],
    ["contact", "partner", ["contact"], "has-role"],
    ["funder", "partner", ["contact"], "role-does-not-fit"],
    ["director", "funder", ["funder"], "role-does-not-fit"],
    ["adviser", "funder", ["funder"], null],
  ] as const)("%s, for a %s, to who is %s: %s", (role, capacity, held, expected) => {
    expect(addingRoleRefusal({ role, capacity, held })).toBe(expected);
  });

  it("can be any that fits and is not held, never the manager's", () => {
    expect(rolesToAdd({ capacity: "partner", held: ["contact"] })).toEqual(["director", "adviser"]);
    expect(rolesToAdd({ capacity: "adviser", held: ["adviser"] })).toEqual([]);
  });
});

describe("the manager's role passes", () => {
  const to = (memberId: string, personId = "mila") => {
    const seat = everyone.find((one) => one.memberId === memberId);
    if (!seat) throw new Error(`nobody is ${memberId}`);
    const own = everyone.filter((one) => one.personId === personId);
    return handOverRefusal({ partners, members: everyone, own, to: seat });
  };

  it.each([
    ["to a contact of another partner", to("bea-contact-B"), null],
    ["to a colleague of the own partner", to("dirk-director-A"), null],
    ["not to who has it", to("mila-contact-A"), "already-manager"],
    ["not to who acts for a funder", to("fay-funder-F"), "not-a-partner"],
    ["not from who does not have it any more", to("bea-contact-B", "dirk"), "changed"],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));

  it("and leaves a contact, when the former manager has no other role for the partner", () => {
    const [manager] = seats("x: alliance-manager of A");
    if (!manager) throw new Error("there is no manager");
    expect(needsContactRole(manager, [manager])).toBe(true);
    expect(needsContactRole(manager, [manager, ...seats("x: contact of B")])).toBe(true);
    expect(needsContactRole(manager, [manager, ...seats("x: adviser of A")])).toBe(false);
  });
});
