import { closePools } from "@/lib/access/pools";
import { adoptDemo } from "@/scripts/launch/adopt-demo";
import type { Answered, Asked } from "./verbs";

adoptDemo(process.argv[2] ?? ".data");
const { closeWorld, verbs } = await import("./verbs");

async function answer({ id, verb, input }: Asked): Promise<Answered> {
  try {
    const work = verbs[verb] as (input: unknown) => Promise<unknown>;
    return { id, result: await work(input) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on(
  "message",
  (asked: Asked) =>
    void answer(asked).then((answered) => {
      if (process.connected) process.send?.(answered);
    }),
);
process.on("disconnect", () => void Promise.all([closeWorld(), closePools()]));
