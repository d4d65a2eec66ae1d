import { z } from "zod";
import { bare, door, id, text } from "@/e2e/support/guard/doors/door";
import type { Me, There } from "@/e2e/support/guard/street/there";

const home = "/organisaties/[organisationId]";
const editing = `${home}/wijzigen` as const;
const mandates = `${home}/mandaten` as const;
const newPerson = `${home}/mensen/nieuw` as const;
const person = `${home}/mensen/[personId]` as const;
const endingPerson = `${person}/stoppen` as const;
const departure = `${home}/vertrokken/[partnerId]` as const;

const inOwn = z.object({ organisationId: id });
const own = (_: There, { organisationId }: Me) => ({ organisationId });
const aPerson = z.object({ organisationId: id, personId: id });
/** What lies in one's own organisation; in another one for who has none, or nothing of the kind there. */
const inOffice = ({ offices }: There, { organisationId }: Me, what: keyof There["offices"][string]): string =>
  offices[organisationId]?.[what] || (Object.values(offices).find((one) => one[what])?.[what] ?? "");

const colleague = (there: There, me: Me) => ({
  ...{ organisationId: me.organisationId, personId: inOffice(there, me, "colleague") },
});

/** An organisation, for its own people: what it is, who works there, and who may bind it. */
export const organisationDoors = {
  "/organisaties": bare({ kind: "member page", may: "profile.read", remembers: true }),
  [home]: door({
    ...{ kind: "member page", may: "organisation.read", remembers: true, schema: inOwn, fill: own },
  }),
  [editing]: door({ kind: "member page", may: "organisation.edit", schema: inOwn, fill: own }),
  [mandates]: door({ kind: "member page", may: "organisation.read", schema: inOwn, fill: own }),
  [newPerson]: door({ kind: "member page", may: "organisation.person.add", schema: inOwn, fill: own }),
  [person]: door({
    ...{ kind: "member page", may: "organisation.person.change", schema: aPerson, fill: colleague },
  }),
  [endingPerson]: door({
    ...{ kind: "member page", may: "organisation.person.end", schema: aPerson, fill: colleague },
  }),
  [departure]: door({
    ...{ kind: "member page", may: "departure.read", remembers: true, by: "leaver" },
    schema: z.object({ organisationId: id, partnerId: id }),
    fill: (there, me) => ({ ...own(there, me), partnerId: inOffice(there, me, "departure") }),
  }),
  editOrganisationAction: door({
    ...{ kind: "action", at: editing, may: "organisation.edit" },
    schema: inOwn.extend({ version: text, name: text, shortName: text, priorApproval: text }),
    fill: (there, me) => ({
      ...{ ...own(there, me), version: "1", name: "Een andere naam", shortName: "Anders" },
      priorApproval: "none",
    }),
  }),
  addColleagueAction: door({
    ...{ kind: "action", at: newPerson, may: "organisation.person.add" },
    schema: inOwn.extend({ name: text, email: text, role: text }),
    fill: (there, me) => ({
      ...{ ...own(there, me), name: "Iemand Nieuw", email: "iemand.nieuw@straat.example", role: "employee" },
    }),
  }),
  changeColleagueAction: door({
    ...{ kind: "action", at: person, may: "organisation.person.change" },
    schema: aPerson.extend({ role: text, jobTitle: text }),
    fill: (there, me) => ({ ...colleague(there, me), role: "employee", jobTitle: "iets anders" }),
  }),
  endColleagueAction: door({
    ...{ kind: "action", at: endingPerson, may: "organisation.person.end", schema: aPerson },
    // Not the manager, whom an alliance cannot do without.
    fill: (there, me) => ({ ...own(there, me), personId: inOffice(there, me, "newcomer") }),
  }),
  recordMandateAction: door({
    ...{ kind: "action", at: mandates, may: "mandate.record" },
    schema: aPerson.extend({ covers: z.array(text), validFrom: text }),
    fill: (there, me) => ({ ...colleague(there, me), covers: ["gate"], validFrom: "1-3-2025" }),
  }),
  endMandateAction: door({
    ...{ kind: "action", at: mandates, may: "mandate.end" },
    schema: inOwn.extend({ mandateId: id }),
    fill: (there, me) => ({ ...own(there, me), mandateId: inOffice(there, me, "mandate") }),
  }),
} as const;
