import { known } from "@/e2e/support/guard/demo";
import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { type Organised, peoplePlaces } from "@/e2e/support/guard/people/places";
import { test } from "@/e2e/support/guard/test";
import { people } from "@/scripts/story/cast";

test.describe.configure({ timeout: 90_000 });

let facts: Organised;

test.beforeAll(async ({ demo }) => {
  const placeOf = async ({ email }: { email: string }) => {
    const [row] = await demo.sql<{ organisationId: string; personId: string }[]>`
      select organisation_id as "organisationId", person_id as "personId"
        from affiliation where email = ${email}`;
    const { organisationId, personId } = known(row);
    const organisation = `/organisaties/${organisationId}`;
    return { organisationId, organisation, person: `${organisation}/mensen/${personId}` };
  };
  const { organisation, person } = await placeOf(people.marieke);
  const left = await placeOf(people.naima);
  const [kept] = await demo.sql<{ partnerId: string }[]>`
    select partner_id as "partnerId" from departure_copy where organisation_id = ${left.organisationId}`;
  facts = {
    ...{ organisation, colleague: person, lastLead: (await placeOf(people.odette)).person },
    contact: (await placeOf(people.sanne)).person,
    copy: `${left.organisation}/vertrokken/${known(kept).partnerId}`,
    alliance: (await demo.alliance("schuldhulp")).path,
  };
});

for (const { as, ...place } of peoplePlaces) {
  test(nameOf(place), async ({ page, origin, watch, demo }) => {
    const session = as && as !== "loner" ? await demo.session(as) : undefined;
    await lookAt(place, { page, origin, watch, facts, session });
  });
}
