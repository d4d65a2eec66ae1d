import { invitedPlaces } from "@/e2e/support/guard/joining/places";
import { arrangeInvitations, type Invitations } from "@/e2e/support/guard/joining/scene";
import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { test } from "@/e2e/support/guard/test";

test.describe.configure({ timeout: 90_000 });

let facts: Invitations;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  facts = await arrangeInvitations({ world, demo, ask, origin });
});

for (const { as, ...place } of invitedPlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const who = as === "joined" || as === "late" ? facts[as] : as === "loner" ? undefined : as;
    const session = who && (await demo.session(who));
    await lookAt(place, { page, origin, watch, facts, session });
  });
}
