import { describe, expect, it } from "vitest";
import { handOnRefusal } from "@/lib/domain/alliance/joining/handing-on";
import { mostHandOns } from "@/lib/domain/alliance/joining/invitation";

const handing = { from: "naima@lindehof.nl", to: "jelle@lindehof.nl", before: 0, sure: false };

describe("handing an invitation on", () => {
  it.each([
    ["to a colleague", {}, null],
    ["for the last time", { before: mostHandOns - 1 }, null],
    ["once too often", { before: mostHandOns }, "too-often"],
    ["to oneself", { to: handing.from }, "self"],
    ["to oneself, however sure", { to: handing.from, sure: true }, "self"],
    ["to a group", { to: "bestuur@lindehof.nl" }, "shared-address"],
    ["to a group, when sure", { to: "bestuur@lindehof.nl", sure: true }, null],
  ])("%s", (_, change, expected) => expect(handOnRefusal({ ...handing, ...change })).toBe(expected));
});
