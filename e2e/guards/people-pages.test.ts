import { known } from "@/e2e/support/guard/demo";
import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { type Organised, peoplePlaces } from "@/e2e/support/guard/people/places";
import { test } from "@/e2e/support/guard/test";
import { people } from "@/scripts/story/cast";

test.describe.configure({ timeout: 90_000 });

let facts: Organised;

test.beforeAll(async ({ demo }) => {
  const [row] = await demo.sql<{ organisationId: string; personId: string }[]>`
    select organisation_id as "organisationId", person_id as "personId"
      from affiliation where email = ${people.marieke.email}`;
  const { organisationId, personId } = known(row);
  const organisation = `/organisaties/${organisationId}`;
  const { path } = await demo.alliance("schuldhulp");
  facts = { organisation, colleague: `${organisation}/mensen/${personId}`, alliance: path };
});

for (const { as, ...place } of peoplePlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const session = as && as !== "loner" ? await demo.session(as) : undefined;
    await lookAt(place, { page, origin, watch, facts, session });
  });
}
