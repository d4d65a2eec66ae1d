import { actions, doors, routes } from "@/e2e/support/guard/doors/every-door";
import { builtActions, builtRoutes } from "@/e2e/support/guard/routes";
import { openNeighbourhood } from "@/e2e/support/guard/street/neighbourhood";
import { tryDoor } from "@/e2e/support/guard/street/try-door";
import { expect, test } from "@/e2e/support/guard/test";

const names = (some: readonly (readonly [string, unknown])[]): string[] => some.map(([name]) => name).sort();

test("Every route and every action of the build is a door that is tried", () => {
  expect(names(routes)).toEqual([...builtRoutes()].sort());
  expect(names(actions)).toEqual([...builtActions().keys()].sort());
});

test("No door gives anything to who has no business there, and every door opens for who may", async ({
  demoFolder,
}) => {
  test.setTimeout(600_000);
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
