import { surveyPaths } from "../../lib/content/execution/checker-paths";
import { statementIds } from "../../lib/domain/execution/checker";
import { alliances } from "../story/alliances";
import type { Load, Shot, Subject } from "./load";
import { elementSize } from "./markup";
import type { Scene } from "./scene/tell";

export interface Case extends Subject {
  readonly isPage: boolean;
  readonly requests: number;
  /** What the same work costs without the product around it. */
  readonly floor: (load: Load, statements: number) => Promise<Subject>;
}

const lastOfPortfolio = "Samenwerking 50";

/** The bare page of the build. */
export const bareFloor: Subject = {
  ...{ name: "rsc", status: 200, shows: "vloer" },
  shot: () => visit("/bench-floor/rsc"),
};

export function casesOn(scene: Scene, port: number): Case[] {
  const { reading, allianceId } = scene;
  const cookie = `meent.session=${scene.session}`;
  const [survey, alliance, portfolio, attention] = [
    visit(surveyPaths(reading.token).question("s9")),
    visit(`/samenwerkingen/${allianceId}`, { cookie }),
    visit("/samenwerkingen", { cookie }),
    visit("/aandacht", { cookie }),
  ];
  return [
    page({ name: "survey-page", shows: alliances.thuis.name, shot: () => survey }, scene),
    autosave(scene, port),
    page({ name: "alliance-page", shows: alliances.schuldhulp.name, shot: () => alliance }, scene),
    page({ name: "attention-50", shows: lastOfPortfolio, shot: () => attention }, scene),
    page({ name: "portfolio-50", shows: lastOfPortfolio, shot: () => portfolio }, scene),
  ];
}

function page(shown: Omit<Subject, "status">, { answering }: Scene): Case {
  const subject = { ...shown, status: 200 };
  return {
    ...subject,
    ...{ isPage: true, requests: 120 },
    floor: async (load, statements) => {
      const size = elementSize(await load.ask(subject), await load.ask(bareFloor));
      const { allianceId, respondentId, generation } = answering;
      const asked = { allianceId, respondentId, ...size, generation, statements };
      const search = Object.entries(asked).map(([key, value]) => `${key}=${value}`);
      const path = `/bench-floor/rsc-db?${search.join("&")}`;
      return { name: `rsc-db:${shown.name}`, status: 200, shows: "vloer", shot: () => visit(path) };
    },
  };
}

/** Like the survey's own script: a fetch with a form, every time another statement. */
function autosave({ answering }: Scene, port: number): Case {
  const { token, ...link } = answering;
  const origin = `http://localhost:${port}`;
  return {
    ...{ name: "survey-autosave", status: 200, shows: '"ok":true', isPage: false, requests: 300 },
    shot: (turn) =>
      post(surveyPaths(token).answer, String(new URLSearchParams(answerAt(turn))), {
        ...{ origin, "sec-fetch-site": "same-origin" },
        "content-type": "application/x-www-form-urlencoded",
      }),
    floor: async (_, statements) => ({
      ...{ name: "handler", status: 200, shows: '"ok":true' },
      shot: (turn) => {
        const { item, answer } = answerAt(turn);
        const body = JSON.stringify({ ...link, statements, item, value: Number(answer) });
        return post("/bench-floor/handler", body, { "content-type": "application/json" });
      },
    }),
  };
}

function answerAt(turn: number): { item: string; answer: string } {
  const item = statementIds[turn % statementIds.length] ?? "s1";
  return { item, answer: String(1 + (turn % 5)) };
}

const visit = (path: string, headers: Readonly<Record<string, string>> = {}): Shot => ({
  ...{ method: "GET", path },
  headers: { accept: "text/html", ...headers },
});

const post = (path: string, body: string, headers: Readonly<Record<string, string>>): Shot => ({
  ...{ method: "POST", path, body },
  headers: { accept: "application/json", "content-length": String(Buffer.byteLength(body)), ...headers },
});
