import { expect, it } from "vitest";
import { maskedAddress } from "@/lib/domain/people/masked-address";

it.each([
  ["s.dewit@noorderbrink.nl", "s...@noorderbrink.nl"],
  ["a@b.nl", "a...@b.nl"],
])("of %s shows %s", (address, shown) => expect(maskedAddress(address)).toBe(shown));
