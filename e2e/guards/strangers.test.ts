import { cookiesOf, ownPage } from "@/e2e/support/guard/ask";
import { routesThatAre } from "@/e2e/support/guard/doors/every-door";
import { expect, test } from "@/e2e/support/guard/test";
import { alliances } from "@/scripts/story/alliances";

test("Where an address has something odd for an id, there is no page", async ({ ask, demo }) => {
  test.setTimeout(90_000);
  const as = await demo.session("marieke");
  const { id } = await demo.alliance("schuldhulp");
  const routes = routesThatAre("member page").filter((route) => route.includes("["));
  for (const odd of ["7", "%00", "..%2f..%2f", "x".repeat(3000), "🌷", "' or 1=1 --"]) {
    for (const route of routes) {
      // Below one's own alliance where something lies in it, and in its place where nothing does.
      const within = route.match(/\[/g)?.length === 1 ? route : route.replace("[allianceId]", id);
      const path = within.replaceAll(/\[\w+\]/g, encodeURI(odd));
      const { status, body } = await ask(path, { as });
      expect.soft([400, 404], `${path.slice(0, 120)}: ${status}`).toContain(status);
      expect.soft(body, route).not.toContain(alliances.thuis.reason);
    }
  }
});

test("A session that is none is nobody's", async ({ ask, demo }) => {
  const session = await demo.session("marieke");
  for (const as of [
    "",
    "x",
    session.slice(0, -1),
    `${session}x`,
    session.toUpperCase(),
    "null",
    "undefined",
  ]) {
    expect((await ask("/samenwerkingen", { as, headers: {} })).status).toBe(307);
  }
  expect((await ask("/samenwerkingen", { as: session })).status).toBe(200);
});

test("The paths of the sign-in library are not there, whatever is posted to them", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  const { email } = await world.settlePerson({ name: "Govert Blok" });
  const as = await demo.session({ email });
  const row = () => demo.sql`
    select s.*, u.* from sign_in_session s join sign_in_user u on u.id = s.user_id where u.email = ${email}`;
  const before = (await row()).map((one) => ({ ...one }));
  const paths = ["session", "csrf", "signin", "signin/email", "callback/email?token=x&email=y", "signout"];
  for (const path of [...paths, "providers", "error", "verify-request", "_log", "webauthn-options/x"]) {
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
      const body = JSON.stringify({ csrfToken: "x", data: { user: { email: "t.balde@overwater.example" } } });
      const answer = await ask(`/api/auth/${path}`, {
        ...{ method, as, body: method.startsWith("P") ? body : undefined },
        headers: { ...ownPage(origin), "content-type": "application/json" },
      });
      expect([404, 405], `${method} ${path}`).toContain(answer.status);
      expect(cookiesOf(answer)).toEqual({});
    }
  }
  expect((await row()).map((one) => ({ ...one }))).toEqual(before);
});
