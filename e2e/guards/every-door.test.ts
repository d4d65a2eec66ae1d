import { actions, doors, routes } from "@/e2e/support/guard/doors/every-door";
import { builtActions, builtRoutes } from "@/e2e/support/guard/routes";
import { openNeighbourhood } from "@/e2e/support/guard/street/neighbourhood";
import { tryDoor } from "@/e2e/support/guard/street/try-door";
import { expect, test } from "@/e2e/support/guard/test";

const names = (some: readonly (readonly [string, unknown])[]): string[] => some.map(([name]) => name);

/** What one list has and the other has not; twice the same name counts twice. */
function between(listed: readonly string[], built: readonly string[]): string[] {
  const left = [...built];
  const more = listed.filter((name) => {
    const place = left.indexOf(name);
    return place < 0 || left.splice(place, 1).length === 0;
  });
  return [
    ...more.map((name) => `${name} is not in the build`),
    ...left.map((name) => `${name} is not listed`),
  ];
}

test("Every route and every action of the build is a door that is tried", () => {
  expect(between(names(routes), builtRoutes())).toEqual([]);
  expect(between(names(actions), names(builtActions()))).toEqual([]);
});

test("A door too many or too few would be noticed", () => {
  const built = names(builtActions());
  const [first = ""] = built;
  expect(between(built.slice(1), built)).toEqual([`${first} is not listed`]);
  expect(between([...built, "oldAction"], built)).toEqual(["oldAction is not in the build"]);
  expect(between(built, [...built, first])).toEqual([`${first} is not listed`]);
});

test("No door gives anything to who has no business there, and every door opens for who may", async ({
  demoFolder,
}) => {
  test.setTimeout(900_000);
  const near = await openNeighbourhood(demoFolder);
  const leaks: string[] = [];
  let cells = 0;
  try {
    for (const [name, door] of doors) {
      const outcome = await tryDoor(near, name, door);
      cells += outcome.cells;
      leaks.push(...outcome.leaks);
    }
  } finally {
    await near.leave();
  }
  const counted = `${routes.length} routes, ${actions.length} acties, ${near.actors.length} actoren`;
  console.log(`deuren: ${counted}, ${cells} cellen, ${leaks.length} lekken`);
  expect(leaks).toEqual([]);
  expect(cells).toBeGreaterThanOrEqual(2000);
});
