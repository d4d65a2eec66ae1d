import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { overviewPlaces } from "@/e2e/support/guard/overview/places";
import { arrangeOverview, type Overview } from "@/e2e/support/guard/overview/scene";
import { test } from "@/e2e/support/guard/test";

test.describe.configure({ timeout: 90_000 });

let facts: Overview;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  facts = await arrangeOverview({ world, demo, ask, origin });
});

for (const { as = "marieke", ...place } of overviewPlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const who = as === "loner" || as === "homeless" ? facts[as] : as;
    await lookAt(place, { page, origin, watch, facts, session: await demo.session(who) });
  });
}
