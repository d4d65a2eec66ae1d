import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  answerKeeper,
  type KeeperState,
  type Sent,
} from "@/components/execution/survey/keeping/answer-keeper";
import {
  isWorthAnotherTry,
  readPending,
  waitBefore,
} from "@/components/execution/survey/keeping/pending-answers";

const storageKey = "meent.antwoorden.r1";

function browser(
  answers: (item: string, answer: string) => Promise<Sent>,
  kept: Map<string, string> = new Map(),
) {
  const arrived: string[] = [];
  const states: KeeperState["phase"][] = [];
  const keeper = answerKeeper({
    storageKey,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    send: async (item, answer) => {
      const sent = await answers(item, answer);
      if (sent === "saved") arrived.push(`${item}=${answer}`);
      return sent;
    },
    tell: ({ phase }) => void states.push(phase),
  });
  return { keeper, arrived, states, kept };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an answer is kept in the browser until the server has it", () => {
  it("and forgotten once it is confirmed", async () => {
    const { keeper, arrived, states, kept } = browser(async () => "saved");
    await keeper.keep("s1", "4");
    expect(arrived).toEqual(["s1=4"]);
    expect(states).toEqual(["sending", "idle"]);
    expect(kept.size).toBe(0);
  });

  it("and tried again, later each time, while the network is away", async () => {
    let away = true;
    const { keeper, arrived, states, kept } = browser(async () => (away ? "again" : "saved"));
    await keeper.keep("s9", "2");
    await vi.advanceTimersByTimeAsync(3500);
    expect(kept.get(storageKey)).toBe('{"s9":"2"}');
    expect(states).not.toContain("idle");
    away = false;
    await vi.advanceTimersByTimeAsync(4000);
    expect(arrived).toEqual(["s9=2"]);
    expect(states.at(-1)).toBe("idle");
  });

  it("and sent when the page is opened again", async () => {
    const { keeper, arrived } = browser(async () => "saved", new Map([[storageKey, '{"s9":"2","s10":"5"}']]));
    await keeper.flush();
    expect(arrived).toEqual(["s9=2", "s10=5"]);
  });

  it("and dropped when the server refuses it", async () => {
    const { keeper, states, kept } = browser(async () => ({ refused: "De ronde is gesloten." }));
    await keeper.keep("s1", "4");
    expect(states.at(-1)).toBe("refused");
    expect(kept.size).toBe(0);
  });
});

it("sends one answer at a time, and the last choice last", async () => {
  const gates: (() => void)[] = [];
  const { keeper, arrived } = browser(() => new Promise((done) => gates.push(() => done("saved"))));
  const first = keeper.keep("s1", "4");
  await keeper.keep("s1", "2");
  expect(gates).toHaveLength(1);
  gates[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  gates[1]?.();
  await first;
  expect(arrived).toEqual(["s1=4", "s1=2"]);
});

it("waits longer after every try, and never more than half a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(waitBefore)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

it("tries again after trouble on the way, not after a refusal", () => {
  expect([500, 503, 429, 408].every(isWorthAnotherTry)).toBe(true);
  expect([400, 403, 404, 409, 413, 422].some(isWorthAnotherTry)).toBe(false);
});

it.each([null, "", "[]", "null", "{", "7", '{"s1":4}'])("reads %j from the browser as nothing", (text) => {
  expect(readPending(text)).toEqual({});
});
