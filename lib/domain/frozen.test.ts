import fc from "fast-check";
import { expect, it } from "vitest";
import { frozenHash, frozenText } from "./frozen";

it("writes names in one order, and lists in their own", () => {
  expect(frozenText({ b: [2, 1], a: { d: null, c: "é" } })).toBe('{"a":{"c":"é","d":null},"b":[2,1]}');
});

it("has one hash for one content, however it was stored", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      const again = JSON.parse(JSON.stringify(content), (_, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      );
      expect(frozenHash(again)).toBe(frozenHash(content));
      expect(JSON.parse(frozenText(content))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});

it("has another hash when a word changes", () => {
  expect(frozenHash({ a: "1" })).not.toBe(frozenHash({ a: 1 }));
  expect(frozenHash({ a: [1, 2] })).not.toBe(frozenHash({ a: [2, 1] }));
});
