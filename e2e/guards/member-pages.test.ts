import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { memberPlaces } from "@/e2e/support/guard/places";
import { arrangeMembers, type Members } from "@/e2e/support/guard/scene";
import { test } from "@/e2e/support/guard/test";

test.describe.configure({ timeout: 90_000 });

let facts: Members;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  facts = await arrangeMembers({ world, demo, ask, origin });
});

for (const place of memberPlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const who = place.as === "loner" ? facts.loner : (place.as ?? "marieke");
    await lookAt(place, { page, origin, watch, facts, session: await demo.session(who) });
  });
}
