import { describe, expect, it } from "vitest";
import {
  type ExplainedId,
  explanationOf,
  gradeQuestion,
  lensNames,
  peopleNames,
  saysWe,
  statementText,
} from "@/lib/content/execution/checker";
import { itemAt, surveyPaths } from "@/lib/content/execution/checker-paths";
import { answerInWords, degrees, gradeChoices, gradeInWords } from "@/lib/content/execution/checker-scale";
import { peopleWords } from "@/lib/domain/alliance/role";
import { itemIds, lenses, parseAnswer, statementIds } from "@/lib/domain/execution/checker";

const explained: readonly ExplainedId[] = ["s2", "s3", "s4", "s5", "s9", "s10", "s12", "s13", "s15", "s16"];
const sentences = (text: string) => text.split(/(?<=[.?!]) /);
const wordsOf = (sentence: string) => sentence.split(" ").length;

describe("the statements", () => {
  const all = peopleWords.flatMap((word) => statementIds.map((id) => statementText(id, word)));

  it("are one plain sentence each", () => {
    for (const text of all) {
      expect(text, text).toMatch(/^[^.?!]+\.$/);
      expect(wordsOf(text), text).toBeLessThanOrEqual(12);
    }
  });

  it("name the people of the alliance in 2 and 3, and nowhere else", () => {
    for (const word of peopleWords) {
      const naming = statementIds.filter((id) => statementText(id, word).includes(peopleNames[word]));
      expect(naming).toEqual(["s2", "s3"]);
    }
  });

  it("carry an explanation where the source has one", () => {
    expect(itemIds.filter((id) => explanationOf(id) !== null)).toEqual(explained);
    for (const id of explained) {
      for (const sentence of sentences(explanationOf(id) ?? "")) {
        expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(15);
      }
    }
  });

  it("explain who we are wherever they say we", () => {
    for (const id of statementIds) {
      expect(saysWe(id), id).toBe(/\b(we|onze)\b/i.test(statementText(id, "residents")));
    }
  });

  it("belong to a lens with a name", () => {
    expect(lenses.map((lens) => lensNames[lens])).toEqual([
      "Proces",
      "Belangen",
      "Relatie",
      "Organisatie",
      "Ambitie",
    ]);
  });
});

describe("the scale", () => {
  it("stands from 5 down to 1, and says for whom at both ends", () => {
    expect(degrees(4).map(({ value }) => value)).toEqual(["5", "4", "3", "2", "1"]);
    expect(answerInWords("s5", "5", 4)).toBe("5 - Klopt helemaal, voor alle partners");
    expect(answerInWords("s5", "1", 2)).toBe("1 - Klopt helemaal niet, voor geen van beide");
    expect(answerInWords("s5", "not-applicable", 3)).toBe("Speelt bij ons niet");
  });

  it("has a word for every grade", () => {
    expect(gradeQuestion).toContain("samenwerking");
    expect(gradeChoices.map(({ value }) => value)).toEqual([
      "10",
      "9",
      "8",
      "7",
      "6",
      "5",
      "4",
      "3",
      "2",
      "1",
    ]);
    expect(gradeInWords(7)).toBe("7 - ruim voldoende");
  });

  it("offers nothing that would be refused", () => {
    for (const { value } of degrees(3)) expect(parseAnswer("s1", value), value).not.toBeNull();
    for (const { value } of gradeChoices) expect(parseAnswer("grade", value), value).not.toBeNull();
  });
});

describe("the addresses", () => {
  it("lead from a question to its address and back", () => {
    const { question } = surveyPaths("link");
    for (const item of itemIds) expect(itemAt(question(item).split("/").at(-1) ?? "")).toBe(item);
  });

  it.each(["0", "18", "05", "s5", "grade", "controle", "", "1e1", "٣"])("know no question %j", (segment) => {
    expect(itemAt(segment)).toBeNull();
  });
});
