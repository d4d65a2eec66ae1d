import { type Ask, call, cookiesOf, ownAddress, ownPage } from "@/e2e/support/guard/ask";
import { alike } from "@/e2e/support/guard/flight";
import { actionId } from "@/e2e/support/guard/routes";
import { expect, test } from "@/e2e/support/guard/test";

type Attempt = { action: string; fields: Record<string, string>; from: string; turn: number };

/** Posts as one and the same visitor who claims to be somebody else every time. */
async function attempt(ask: Ask, origin: string, { action, fields, from, turn }: Attempt) {
  const made = `203.0.113.${turn}`;
  const posted = await call(actionId(action), fields);
  const spoofed = { "x-forwarded-for": `${made}, ${made}`, "x-real-ip": made, forwarded: `for=${made}` };
  return ask("/aanmelden", {
    ...posted,
    from,
    headers: { ...posted.headers, ...ownPage(origin), ...spoofed },
  });
}

test("Who claims another address at every try gets ten codes to guess and no more", async ({
  ask,
  origin,
}) => {
  const tries = { action: "confirmCodeAction", fields: { code: "123456" }, from: ownAddress() };
  for (let turn = 1; turn <= 10; turn += 1) {
    expect((await attempt(ask, origin, { ...tries, turn })).body).toContain("Deze code werkt niet meer");
  }
  for (let turn = 11; turn <= 13; turn += 1) {
    expect((await attempt(ask, origin, { ...tries, turn })).body).toContain("veel codes geprobeerd");
  }
  const another = await attempt(ask, origin, { ...tries, from: ownAddress(), turn: 1 });
  expect(another.body).toContain("Deze code werkt niet meer");
});

test("One address gets five mails in an hour, known or not, from wherever they are asked", async ({
  ask,
  origin,
  world,
}) => {
  const { email } = await world.settlePerson({ name: "Aaltje Smit" });
  for (const address of [email, email.replace("proef", "nooit")]) {
    const answers = [];
    for (let turn = 1; turn <= 7; turn += 1) {
      const from = ownAddress();
      const answer = await attempt(ask, origin, {
        action: "requestCodeAction",
        fields: { email: address },
        from,
        turn,
      });
      answers.push(cookiesOf(answer)["meent.asked"] ? "mail" : /veel codes aangevraagd/.test(answer.body));
    }
    expect(answers).toEqual(["mail", "mail", "mail", "mail", "mail", true, true]);
  }
});

test("A known and an unknown address get the same answer", async ({ ask, origin, world }) => {
  const { email } = await world.settlePerson({ name: "Bas Prins" });
  const said = [];
  for (const address of [email, email.replace("proef", "nooit")]) {
    const fields = { email: address };
    const answer = await attempt(ask, origin, {
      action: "requestCodeAction",
      fields,
      from: ownAddress(),
      turn: 1,
    });
    const [cookie = ""] = answer.headers["set-cookie"] ?? [];
    const { status, headers, body } = answer;
    const requestId = /=([\w-]{36})\./.exec(cookie)?.[1] ?? "";
    said.push({
      ...{ status, to: headers["x-action-redirect"], body: alike(body, [address, requestId]) },
      cookie: cookie.split(";").filter((part) => !/=.*\.|Expires/.test(part)),
    });
  }
  expect(said[0]).toEqual(said[1]);
});
