import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { surveyPlaces } from "@/e2e/support/guard/places";
import { arrangeSheets, type Sheets } from "@/e2e/support/guard/scene";
import { test } from "@/e2e/support/guard/test";

test.describe.configure({ timeout: 90_000 });

let facts: Sheets;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  facts = await arrangeSheets({ world, demo, ask, origin });
});

for (const place of surveyPlaces) {
  test(nameOf(place), async ({ page, origin, watch }) => {
    await lookAt(place, { page, origin, watch, facts });
  });
}
