import { gatePlaces } from "@/e2e/support/guard/gates/places";
import { arrangeGates, type Gates } from "@/e2e/support/guard/gates/scene";
import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { test } from "@/e2e/support/guard/test";

test.describe.configure({ timeout: 90_000 });

let facts: Gates;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  facts = await arrangeGates({ world, demo, ask, origin });
});

for (const { as, ...place } of gatePlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const session = as && as !== "loner" ? await demo.session(as) : undefined;
    await lookAt(place, { page, origin, watch, facts, session });
  });
}
