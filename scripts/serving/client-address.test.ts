import { expect, it } from "vitest";
import { clientAddress } from "./client-address";

const cases: readonly [string, number, string | undefined, string | undefined, string][] = [
  ["believes only the socket without trusted proxies", 0, "6.6.6.6", "10.0.0.1", "10.0.0.1"],
  ["writes an IPv4 address in one way", 0, undefined, "::ffff:10.0.0.1", "10.0.0.1"],
  ["takes what the one trusted proxy appended", 1, "6.6.6.6, 203.0.113.9", "10.0.0.1", "203.0.113.9"],
  [
    "takes the second from the right behind two proxies",
    2,
    "6.6.6.6, 203.0.113.9, 10.0.0.2",
    "10.0.0.1",
    "203.0.113.9",
  ],
  ["falls back to the socket when the chain is too short", 2, "6.6.6.6", "10.0.0.1", "10.0.0.1"],
  ["falls back to the socket when the chain holds nonsense", 1, "unknown", "10.0.0.1", "10.0.0.1"],
];

it.each(cases)("%s", (_, hops, forwarded, socketAddress, expected) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  expect(clientAddress({ headers, socketAddress }, hops)).toBe(expected);
});
