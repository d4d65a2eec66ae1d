import { z } from "zod";
import { door, link, text } from "@/e2e/support/guard/doors/door";

const survey = "/vragenlijst/[token]";
const question = `${survey}/[vraag]` as const;
const check = `${survey}/controle` as const;
const answering = `${survey}/antwoord` as const;
const sending = `${survey}/versturen` as const;
const byLink = z.object({ token: link });
const ownLink = ({ links }: { links: { respondent: string } }) => ({ token: links.respondent });

/** The questionnaire: the link is the key, and whoever has it is the respondent. */
export const surveyDoors = {
  [survey]: door({ kind: "page", may: "answer.read", schema: byLink, fill: ownLink }),
  [question]: door({
    ...{ kind: "page", may: "answer.read" },
    schema: z.object({ token: link, vraag: text }),
    fill: ({ links }) => ({ token: links.respondent, vraag: "3" }),
  }),
  [check]: door({ kind: "page", may: "answer.read", schema: byLink, fill: ownLink }),
  [answering]: door({
    ...{ kind: "handler", may: "answer.save" },
    schema: z.object({ token: link, item: text, answer: text }),
    fill: ({ links }) => ({ token: links.respondent, item: "s1", answer: "2" }),
  }),
  [sending]: door({ kind: "handler", may: "answer.submit", schema: byLink, fill: ownLink }),
} as const;
