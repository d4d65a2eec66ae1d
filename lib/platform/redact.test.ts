import { describe, expect, it } from "vitest";
import { describeError, redact } from "./redact";

describe("what is never written to the log", () => {
  it("drops secret fields at any depth, whatever their capitals", () => {
    const record = { token: "t", headers: { Cookie: "c", list: [{ "Set-Cookie": "s", "x-kept": "k" }] } };
    expect(redact(record)).toEqual({
      token: "[redacted]",
      headers: { Cookie: "[redacted]", list: [{ "Set-Cookie": "[redacted]", "x-kept": "k" }] },
    });
  });

  it("hides an e-mail address inside a text", () => {
    expect(redact({ msg: "sent to sanne@voorbeeld.nl today" })).toEqual({ msg: "sent to [e-mail] today" });
  });

  it("keeps the fault and loses the parameters of a failed query", () => {
    const cause = Object.assign(new Error("duplicate key"), { code: "23505" });
    const described = describeError(new Error("Failed query: insert\nparams: geheim,antwoord", { cause }));
    expect(described).toMatchObject({
      message: "Failed query: insert",
      cause: { code: "23505", message: "duplicate key" },
    });
    expect(JSON.stringify(described)).not.toContain("antwoord");
  });
});
