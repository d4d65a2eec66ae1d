import { systemActor } from "../lib/access/actor";
import { closePools } from "../lib/access/pools";
import { EnvError, env } from "../lib/platform/env";
import { addPerson } from "../lib/services/people/organisation/add-person";
import { registerOrganisation } from "../lib/services/people/organisation/register";
import { wantedFrom } from "./registering/wanted";

const usage =
  'Zo: npm run register -- --name "Gemeente Overwater" --short Overwater --person "Marieke Hofstra" --email m.hofstra@overwater.nl';

/** How the first organisation comes in; the next ones are invited by their partners. */
async function main(): Promise<void> {
  const wanted = wantedFrom(process.argv.slice(2));
  if (typeof wanted === "string") {
    console.error(`${wanted}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const platform = systemActor("register");
  const { name, short, person, email } = wanted;
  const { organisationId } = await registerOrganisation(platform, { name, shortName: short });
  await addPerson(platform, { organisationId, name: person, email, role: "director", jobTitle: "" });
  console.log(`${name} staat erin, met ${person} als bestuurder.`);
  console.log(`Inloggen kan op ${env.baseUrl}/aanmelden met ${email}. Er is geen mail verstuurd.`);
}

main()
  .catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof EnvError ? message : `De organisatie is niet toegevoegd: ${message}`);
    process.exitCode = 1;
  })
  .finally(closePools);
