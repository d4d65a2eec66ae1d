import { actingFor, personActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { at } from "@/lib/platform/clock";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { addFile } from "@/lib/services/document/file/add";
import type { Calendar } from "./calendar";
import { people } from "./cast";
import { settlePastMail } from "./past-mail";
import type { ToldStory } from "./tell-alliances";
import { ask, carry, decide, open, settle } from "./tell-decisions";

/** What the younger alliances live through: their gates, who came, who was asked, and who left. */
export async function tellLives(story: ToldStory, calendar: Calendar): Promise<void> {
  await tellNachtopvang(story, calendar);
  await tellDeelvervoer(story, calendar);
  await tellWarmte(story, calendar);
}

/** Two partners; past its second gate, with one point to finish before the third. */
async function tellNachtopvang({ people: cast, alliances }: ToldStory, calendar: Calendar): Promise<void> {
  const { allianceId, partnerIds, memberIds } = alliances.nachtopvang;
  const manager = personActor(cast.personIds.marieke);
  const here = (gate: 1 | 2 | 3) => ({ manager, allianceId, gate });
  const on = <T>(daysAgo: number, tell: () => Promise<T>) => at(calendar.daysAgo(daysAgo), tell);
  await on(228, () =>
    settle(here(1), "motives-weighed", "Beide organisaties lopen hier elke winter op vast."),
  );
  await on(228, () =>
    settle(here(1), "best-option", "Inhuren en zelf doen zijn doorgerekend en afgevallen."),
  );
  const askId = await on(227, () => ask(here(1), calendar.dayAgo(213)));
  await decide(cast.personIds.rachid, calendar.daysAgo(224), {
    ...{ allianceId, askId, partnerId: partnerIds.overwater ?? "", verdict: "go" },
    reason: "De winter wacht niet op ons. We beginnen klein.",
  });
  await on(223, () => open(here(1)));
  await on(180, () => settle(here(2), "choice-reasoned", "Waterrand heeft de begeleiders en de ervaring."));
  await on(178, () =>
    settle(here(2), "reliability-checked", "Uittreksel en jaarrekening bekeken op het kantoor."),
  );
  await on(171, () => settle(here(2), "intent-signed", "Beide bestuurders tekenden op dezelfde dag."));
  await on(170, () => open(here(2)));
  await on(30, () => settle(here(3), "plan-approved", "Versie 2 is door beide besturen goedgekeurd."));
  await on(28, () =>
    settle(here(3), "shares-agreed", "Kosten half om half; begeleiding telt mee als inbreng."),
  );
  await on(20, () =>
    carry(here(3), {
      ...{ requirement: "exit-agreed", ownerId: memberIds.get("hanneke") ?? "" },
      ...{ text: "Schrijf op wie de bewoners opvangt als een van ons stopt", dueOn: calendar.dayAgo(-6) },
    }),
  );
  await settlePastMail(allianceId, calendar.daysAgo(19));
}

/** Two initiators: one director decided, the other one is asked now. */
async function tellDeelvervoer({ people: cast, alliances }: ToldStory, calendar: Calendar): Promise<void> {
  const { allianceId, partnerIds } = alliances.deelvervoer;
  const manager = personActor(cast.personIds.marieke);
  const here = { manager, allianceId, gate: 1 as const };
  const askId = await at(calendar.daysAgo(5), () => ask(here, calendar.dayAgo(-4)));
  await decide(cast.personIds.rachid, calendar.daysAgo(3), {
    ...{ allianceId, askId, partnerId: partnerIds.overwater ?? "", verdict: "go" },
    reason: "Een proef van een jaar past in de begroting.",
  });
  const { name, email } = people.hanneke;
  const sent = await at(calendar.daysAgo(9), () =>
    sendInvitation(manager, {
      ...{ allianceId, message: "Jullie rijden 's avonds toch al langs deze dorpen.", sure: true },
      partner: { name: "Zorggroep Waterrand", capacity: "partner", initiating: false },
      people: [{ role: "contact", name: "Ineke Post", email: "i.post@waterrand.example" }],
    }),
  );
  if (!sent.ok) throw new Error(`an invitation of the story is refused: ${sent.reason}`);
  await settlePastMail(allianceId, calendar.daysAgo(8));
  const [invitationId = ""] = sent.invitationIds;
  const visitor = { address: "story", asked: null, sessionToken: null };
  const token = invitationToken({ allianceId, invitationId, generation: 1 });
  await handOnInvitation(visitor, { token, name, email, sure: true });
}

/** It depends on a fund; a paper lies at its gate, and one partner has left. */
async function tellWarmte({ people: cast, alliances }: ToldStory, calendar: Calendar): Promise<void> {
  const { allianceId } = alliances.warmte;
  const manager = personActor(cast.personIds.thierno);
  await at(calendar.daysAgo(21), () =>
    settle({ manager, allianceId, gate: 2 }, "choice-reasoned", "Veenkade bezit alle driehonderd woningen."),
  );
  const paper = new TextEncoder().encode(
    "Toezegging van Stichting Kanaalfonds: de helft, per jaar te bevestigen.\n",
  );
  await at(calendar.daysAgo(18), () =>
    addFile(manager, {
      ...{ allianceId, gate: 2, requirement: "reliability-checked" as const },
      file: { name: "Toezegging Kanaalfonds.txt", bytes: paper },
    }),
  );
  const { lindehof } = cast.organisationIds;
  await at(calendar.daysAgo(12), () =>
    leavePartner(actingFor(personActor(cast.personIds.naima), lindehof), {
      ...{ allianceId, organisationId: lindehof },
      reason: "Onze mensen zijn dit jaar nodig bij Schuldhulp Noord.",
    }),
  );
  await settlePastMail(allianceId, calendar.daysAgo(11));
}
