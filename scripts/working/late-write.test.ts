import { expect, it } from "vitest";
import { isLateWrite } from "./late-write";

function thrown(message: string, file: string): TypeError {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at Immediate.nextWrite (file:///x/${file}:255:22)`;
  return error;
}

const message = "Cannot read properties of null (reading 'write')";

it("knows the driver's late write, and takes nothing else for it", () => {
  expect(isLateWrite(thrown(message, "node_modules/postgres/src/connection.js"))).toBe(true);
  expect(isLateWrite(thrown(message, "lib/services/alliance/due/relay.ts"))).toBe(false);
  expect(isLateWrite(thrown("x is not a function", "node_modules/postgres/src/connection.js"))).toBe(false);
  expect(isLateWrite(new Error(message))).toBe(false);
});
