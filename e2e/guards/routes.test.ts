import { routesThatAre } from "@/e2e/support/guard/doors/every-door";
import { gatePlaces } from "@/e2e/support/guard/gates/places";
import { invitedPlaces } from "@/e2e/support/guard/joining/places";
import { overviewPlaces } from "@/e2e/support/guard/overview/places";
import { peoplePlaces } from "@/e2e/support/guard/people/places";
import { memberPlaces, publicPlaces, surveyPlaces } from "@/e2e/support/guard/places";
import { expect, test } from "@/e2e/support/guard/test";

test("Every page is looked at in some state", () => {
  // Asking for a code and opening a link take a mail: sign-in-pages.test.ts looks at those.
  const elsewhere = ["/aanmelden/code"];
  const ofMembers = [...memberPlaces, ...gatePlaces, ...overviewPlaces, ...peoplePlaces];
  const seen = [...ofMembers, ...surveyPlaces, ...invitedPlaces, ...publicPlaces].map(({ route }) => route);
  expect([...new Set([...seen, ...elsewhere])].sort()).toEqual(
    routesThatAre("page", "member page", "demo page").sort(),
  );
});
