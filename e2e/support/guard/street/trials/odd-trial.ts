import { ownPage } from "@/e2e/support/guard/ask";
import { actionId } from "@/e2e/support/guard/routes";
import { addressOf, asked, fieldsOf, type Knock } from "@/e2e/support/guard/street/knock";
import type { Neighbourhood } from "@/e2e/support/guard/street/neighbourhood";
import { knock, type Trial } from "@/e2e/support/guard/street/trials/trial";
import { isDone } from "@/e2e/support/guard/street/verdict";

const oddTexts = ["", "x", "\u202Eabc\0", "🌷", "31-2-2027", "9".repeat(100_000)];
const oddBodies = [
  ...["", "[]", "[null]", '["$F1"]', "[[[[", '{"then":"$B1"}', '["$K9"]'],
  "x".repeat(100_000),
];

/** Whatever an action is given, nothing comes of it, and nothing is said about how it is made. */
export function oddTrials(near: Neighbourhood, call: Knock): Trial[] {
  const { name } = call;
  const fields = fieldsOf(call.values);
  // What asks for nothing is content with anything.
  if (call.door.kind !== "action" || Object.keys(fields).length === 0) return [];
  const odd: Record<string, string>[] = [
    ...oddTexts.map((text) => Object.fromEntries(Object.keys(fields).map((field) => [field, text]))),
    { ...fields, "anders[999999999].een": "1" },
    { ...fields, ...Object.fromEntries(Array.from({ length: 400 }, (_, place) => [`veld${place}`, "x"])) },
    {},
  ];
  const forms = odd.map((values) => ({
    says: `${name} with ${JSON.stringify(values).slice(0, 80)}`,
    run: () => formFaults(near, { ...call, values }),
  }));
  const bodies = oddBodies.map((body) => ({
    says: `${name} with the body ${body.slice(0, 20)}`,
    run: () => bodyFaults(near, call, body),
  }));
  return [...forms, ...bodies].map(({ says, run }) => ({
    says,
    run: async () => (await run()).map((one) => `${says}: ${one}`),
  }));
}

const insides = /node_modules|\bat .*\.(js|ts):\d/;

async function formFaults(near: Neighbourhood, call: Knock): Promise<string[]> {
  const answer = await knock(near, call);
  const found = isDone(call.door, answer) === null ? ["it is done"] : [];
  // A form without a state of its own leads to the error page.
  const mayFail = answer.status === 500 && !answer.body.includes('"status"');
  if (![200, 413].includes(answer.status) && !mayFail) found.push(`status ${answer.status}`);
  if (insides.test(answer.body)) found.push("it tells how it is made");
  return found;
}

async function bodyFaults(near: Neighbourhood, call: Knock, body: string): Promise<string[]> {
  const { headers, from } = await asked(call);
  const answer = await near.ask(addressOf(call), {
    ...{ method: "POST", body, from },
    headers: {
      ...(headers?.cookie ? { cookie: headers.cookie } : {}),
      ...ownPage(near.origin),
      ...{ "next-action": actionId(call.name), "content-type": "text/plain;charset=UTF-8" },
    },
  });
  const found = answer.headers["x-action-redirect"] ? ["it leads on"] : [];
  return insides.test(answer.body) ? [...found, "it tells how it is made"] : found;
}
