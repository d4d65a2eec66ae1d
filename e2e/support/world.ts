import { type ChildProcess, fork } from "node:child_process";
import type { Answered, Asked, Verbs } from "@/e2e/support/world/verbs";

const telling = "e2e/support/world/answering.ts";
const names: (keyof Verbs)[] = [
  "foundAlliance",
  "foundBeginning",
  "openRound",
  "fillIn",
  "sheetOf",
  "settlePerson",
  "signInFacts",
  "signInCode",
  "stepUpCode",
  "settleStreet",
  "invite",
  "join",
];

export type World = Verbs & { end: () => Promise<void> };

/**
 * What has to be so before a test begins: told through the services, in a process beside the running demo.
 * @param folder of the demo, below which its launcher keeps the port and the secret.
 * @param env settings for another database than the demo's.
 */
export async function openWorld(folder: string, env: Record<string, string> = {}): Promise<World> {
  const child = fork(telling, [folder], {
    env: { ...process.env, ...env },
    execArgv: ["--import", "tsx", "--conditions=react-server"],
    serialization: "advanced",
  });
  const verbs = names.map((verb) => [verb, (input: unknown) => ask(child, { verb, input })]);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const end = async (): Promise<void> => {
    child.disconnect();
    await gone;
  };
  return { ...(Object.fromEntries(verbs) as Verbs), end };
}

let asked = 0;

function ask(child: ChildProcess, question: Omit<Asked, "id">): Promise<unknown> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error(`the world ended before it answered ${question.verb}`));
    const listen = (answer: Answered): void => {
      if (answer.id !== id) return;
      child.off("message", listen);
      child.off("exit", gone);
      if ("fault" in answer) reject(new Error(`${question.verb}: ${answer.fault}`));
      else resolve(answer.result);
    };
    child.on("message", listen);
    child.once("exit", gone);
    child.send({ id, ...question });
  });
}
