import {
  type Alliance,
  type Article,
  entered,
  holds,
  mandate,
  mayRead,
  type Outcome,
  type Question,
  seatsOf,
  type Verdict,
  type World,
} from "./world";

type ByManager = { by: string; at: string; seen: number };

/** Only the manager moves an alliance. */
function led(world: World, { by, at }: ByManager): Alliance | Outcome {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  return holds(alliance, by, ["alliance-manager"]) ? alliance : "forbidden";
}

/** The last question put at the gate before which the alliance stands, in this visit. */
export const lastQuestion = ({ questions, phase, visit }: Alliance): Question | undefined =>
  Object.values(questions)
    .filter((one) => one.gate === phase && one.visit === visit)
    .at(-1);

export type Move = { does: "pause" | "resume" | "stop" | "send back" } & ByManager;

/** Upon what was seen last; a stopped alliance never moves again, and a paused one only goes on or stops. */
export const move: Article<Move> = (world, deed) => {
  const alliance = led(world, deed);
  if (typeof alliance === "string") return alliance;
  const { status, phase, moves } = alliance;
  if (status === "stopped") return "stopped";
  if (deed.seen !== moves) return "changed";
  if (deed.does === "resume" && status !== "paused") return "not-paused";
  if ((deed.does === "pause" || deed.does === "send back") && status === "paused") return "paused";
  if (deed.does === "send back" && phase !== 2) return "no-way-back";
  if (deed.does === "send back") enter(alliance, 1);
  else alliance.moves += 1;
  alliance.status = statusAfter[deed.does];
  return "done";
};

const statusAfter = { pause: "paused", stop: "stopped", resume: "running", "send back": "running" } as const;

function enter(alliance: Alliance, phase: number): void {
  alliance.moves += 1;
  Object.assign(alliance, { phase, visit: alliance.moves });
}

/** Partners that take the initiative; whoever was named but did not join holds the gate as well. */
const initiators = ({ partners }: Alliance): [string, boolean][] =>
  Object.entries(partners)
    .filter(([, one]) => one.initiating && one.capacity === "partner" && !one.left)
    .map(([name, one]) => [name, one.organisation !== null]);

const complete = (alliance: Alliance): boolean =>
  initiators(alliance).every(
    ([partner, joined]) => joined && seatsOf(alliance, { partner, role: "director" }).length > 0,
  );

const allSaidGo = (alliance: Alliance): boolean =>
  initiators(alliance).every(
    ([partner, joined]) => !joined || lastQuestion(alliance)?.decisions[partner] === "go",
  );

/** At a gate nothing happens to a halted alliance, nor from an old page. */
function notAtGate({ status, moves }: Alliance, seen: number): Outcome | null {
  if (status !== "running") return status;
  return seen === moves ? null : "changed";
}

/** `after`: the last question that was seen. */
export type Ask = { does: "ask"; question: string; after: number } & ByManager;

/** The first gate is put to the directors when every initiating partner has one. */
export const ask: Article<Ask> = (world, deed) => {
  const alliance = led(world, deed);
  if (typeof alliance === "string") return alliance;
  const refusal = notAtGate(alliance, deed.seen);
  if (refusal) return refusal;
  const number = lastQuestion(alliance)?.number ?? 0;
  if (deed.after !== number) return "changed";
  if (alliance.phase !== 1 || !complete(alliance) || allSaidGo(alliance)) return "not-ready";
  const { phase: gate, visit } = alliance;
  alliance.questions[deed.question] = { gate, visit, number: number + 1, decisions: {} };
  return "done";
};

export type Decide = {
  does: "decide";
  by: string;
  at: string;
  question: string;
  partner: string;
  verdict: Verdict;
};

/** One decision for each partner and question, by a director with a mandate. */
export const decide: Article<Decide> = (world, { by, at, question, partner, verdict }) => {
  const alliance = world.alliances[at];
  const organisation = alliance?.partners[partner]?.organisation;
  if (!alliance || !mayRead(alliance, by) || !organisation) return "not-found";
  // Acting for that organisation, also through another partner row: it may have left and come back.
  const acting = seatsOf(alliance, { person: by }).filter(
    (one) => alliance.partners[one.partner]?.organisation === organisation,
  );
  if (acting.length === 0) return "not-found";
  if (!acting.some((one) => one.role === "director")) return "forbidden";
  const asked = alliance.questions[question];
  if (!asked) return "not-found";
  if (!acting.some((one) => one.role === "director" && one.partner === partner)) return "forbidden";
  if (asked.decisions[partner]) return "decided";
  if (alliance.status !== "running") return alliance.status;
  if (asked.gate !== alliance.phase || asked.visit !== alliance.visit) return "moved-on";
  if (asked !== lastQuestion(alliance)) return "replaced";
  if (!initiators(alliance).some(([name]) => name === partner)) return "not-asked";
  if (!world.mandates.includes(mandate(by, organisation))) return "no-mandate";
  asked.decisions[partner] = verdict;
  return "done";
};

export type Open = { does: "open" } & ByManager;

/** The first gate opens when all said go; what the later ones ask for lies outside these stories. */
export const open: Article<Open> = (world, deed) => {
  const alliance = led(world, deed);
  if (typeof alliance === "string") return alliance;
  const refusal = notAtGate(alliance, deed.seen);
  if (refusal) return refusal;
  if (alliance.phase !== 1 || !complete(alliance) || !allSaidGo(alliance)) return "gate-shut";
  enter(alliance, 2);
  return "done";
};
