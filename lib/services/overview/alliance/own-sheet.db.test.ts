import { afterAll, beforeAll, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { respondentFromToken } from "@/lib/access/links/respondent-link";
import { closePools } from "@/lib/access/pools";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { calendarFrom } from "../../../../scripts/story/calendar";
import type { PersonKey } from "../../../../scripts/story/cast";
import { tellStory } from "../../../../scripts/story/tell";
import type { ToldStory } from "../../../../scripts/story/tell-alliances";

let story: ToldStory;
beforeAll(async () => {
  story = await tellStory(calendarFrom(new Date()));
});
afterAll(closePools);

const home = (person: PersonKey, alliance: "thuis" | "schuldhulp") =>
  readAlliance(personActor(story.people.personIds[person]), story.alliances[alliance].allianceId);

it("leads someone who was asked and has not answered to their own sheet, and to no other", async () => {
  const { ownSheet } = await home("sanne", "thuis");
  const actor = respondentFromToken(ownSheet?.token ?? "");
  if (!actor) throw new Error("the way to the own sheet does not work");
  const sheet = await readSheet(actor);
  expect(sheet.respondentName).toBe("Sanne de Wit");
  expect(ownSheet?.partnerName).toBe("Noorderbrink Welzijn");
});

it("leads nobody who answered, was not asked, or has no open round", async () => {
  expect((await home("marieke", "thuis")).ownSheet).toBeNull();
  expect((await home("joke", "thuis")).ownSheet).toBeNull();
  expect((await home("bram", "thuis")).ownSheet).toBeNull();
  expect((await home("sanne", "schuldhulp")).ownSheet).toBeNull();
});
