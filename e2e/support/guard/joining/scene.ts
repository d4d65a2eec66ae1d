import { randomUUID } from "node:crypto";
import type { Hands } from "@/e2e/support/guard/scene";
import { people } from "@/scripts/story/cast";

const addressOf = (name: string): string => `${name}.${randomUUID().slice(0, 6)}@zonnehoek.example`;

/** What an invitation can look like to whoever has its link, and the pages of the alliance that sent it. */
export async function arrangeInvitations({ world, demo }: Hands) {
  const alliance = await world.foundAlliance({ name: "Uitgenodigd" });
  const asking = { allianceId: alliance.allianceId, message: "Jullie kennen de wijk.\nDat missen we." };
  const askDirector = async (organisation: string, email: string): Promise<string> => {
    const director = { name: "Naima Zonneveld", email, role: "director" as const };
    const [link = ""] = await world.invite({ ...asking, organisation, people: [director] });
    return link;
  };
  const declined = addressOf("afgeslagen");
  const revoked = addressOf("ingetrokken");
  const expired = addressOf("verlopen");
  const joined = await world.settlePerson({ name: "Wies van Laar" });
  const late = await world.settlePerson({ name: "Pieter Zeeman" });
  const [accepted = "", waiting = ""] = await world.invite({
    ...{ ...asking, organisation: "Zonnehoek" },
    people: [
      { ...joined, role: "contact" },
      { ...late, role: "director" },
    ],
  });
  await world.join({ link: accepted, email: joined.email });
  const links = {
    open: await askDirector("Open", addressOf("open")),
    forJelle: await askDirector("Lindehof", people.jelle.email),
    declined: await askDirector("Afgeslagen", declined),
    revoked: await askDirector("Ingetrokken", revoked),
    expired: await askDirector("Verlopen", expired),
  };
  await demo.sql`
    update invitation set declined_at = now(), decline_reason = 'Wij zijn te klein' where email = ${declined}`;
  await demo.sql`update invitation set revoked_at = now() where email = ${revoked}`;
  await demo.sql`update invitation set expires_at = now() where email = ${expired}`;
  const schuldhulp = await demo.alliance("schuldhulp");
  return { ...links, alliance, accepted, waiting, late, joined, schuldhulp };
}
export type Invitations = Awaited<ReturnType<typeof arrangeInvitations>>;
