import { type Article, entered, holds } from "./world";

export type Move = { does: "pause" | "resume" | "stop"; by: string; at: string; seen: number };

/** The manager moves an alliance, upon what was seen last; a stopped one never moves again. */
export const move: Article<Move> = (world, { does, by, at, seen }) => {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  if (!holds(alliance, by, ["alliance-manager"])) return "forbidden";
  if (alliance.status === "stopped") return "stopped";
  if (seen !== alliance.moves) return "changed";
  if (does === "resume" && alliance.status !== "paused") return "not-paused";
  if (does === "pause" && alliance.status === "paused") return "paused";
  alliance.status = { pause: "paused", resume: "running", stop: "stopped" }[does] as typeof alliance.status;
  alliance.moves += 1;
  return "done";
};
