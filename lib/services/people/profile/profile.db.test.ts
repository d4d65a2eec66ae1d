import { expect, it } from "vitest";
import { personActor, systemActor } from "@/lib/access/actor";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { editProfile } from "@/lib/services/people/profile/edit";
import { readProfile } from "@/lib/services/people/profile/read";
import { settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();

it("begins with a weekly overview", async () => {
  const { person, name } = await settlePerson();
  expect(await readProfile(person)).toMatchObject({ name, notify: "weekly" });
});

it("takes a new name to every organisation and alliance of one's own, and to the mails with a code", async () => {
  const alliance = await settleAlliance({ partners: 2 });
  const { manager, allianceId } = alliance;
  const { email } = (await sql`select email from sign_in_user where id = ${manager.personId}`)[0] ?? {};
  const second = await settlePerson();
  const elsewhere = { organisationId: second.organisationId, name: "Oude Naam", email, jobTitle: "" };
  await addPerson(systemActor("tests"), { ...elsewhere, role: "employee" });

  await editProfile(manager, { name: "Marieke Hofstra-Baldé", notify: "daily" });

  expect(await readProfile(manager)).toMatchObject({ name: "Marieke Hofstra-Baldé", notify: "daily" });
  const own = alliance.contacts[0]?.organisationId ?? "";
  for (const id of [own, second.organisationId]) {
    expect((await readOrganisation(personActor(manager.personId), id)).viewer.name).toBe(
      "Marieke Hofstra-Baldé",
    );
  }
  const names = await sql`select distinct name from member
    where alliance_id = ${allianceId} and person_id = ${manager.personId}`;
  expect(names.map((one) => one.name)).toEqual(["Marieke Hofstra-Baldé"]);
  const [seen] = (await readPortfolio(alliance.contacts[1]?.person ?? manager)).rows;
  expect(seen?.managerName).toBe("Marieke Hofstra-Baldé");
  const [user] = await sql`select name from sign_in_user where id = ${manager.personId}`;
  expect(user?.name).toBe("Marieke Hofstra-Baldé");
});

it("leaves the names of everybody else as they are", async () => {
  const alliance = await settleAlliance({ partners: 2 });
  const other = alliance.contacts[1]?.person ?? alliance.manager;
  const rows = () => sql`
    select 'm' as t, person_id, name from member where person_id <> ${other.personId}
     union all select 'a', person_id, name from affiliation where person_id <> ${other.personId}
     union all select 'p', person_id, name from person where person_id <> ${other.personId}
     union all select 'c', alliance_id, manager_name from alliance_card order by 1, 2, 3`;
  const before = [...(await rows())];
  await editProfile(other, { name: "Iemand Anders", notify: "never" });
  expect([...(await rows())]).toEqual(before);
});
