import { expect, it } from "vitest";
import { conversationQuestions, topics } from "@/lib/content/execution/result-topics";
import { statementIds } from "@/lib/domain/execution/checker";

it.each(statementIds)("%s has a short topic and one plain question of at most fifteen words", (statement) => {
  expect(topics[statement].length).toBeLessThanOrEqual(24);
  expect(topics[statement]).not.toMatch(/^[A-Z]|[.?]$/);
  expect(conversationQuestions[statement]).toMatch(/^[A-Z][^.?!]*\?$/);
  expect(conversationQuestions[statement].split(" ").length).toBeLessThanOrEqual(15);
});
