import { personActor } from "@/lib/access/actor";
import type { PriorApproval, Sector, Size } from "@/lib/domain/people/organisation";
import { editOrganisation } from "@/lib/services/people/organisation/edit";
import { keysOf } from "../calendar";
import { type OrganisationKey, organisations, people } from "../cast";
import type { ToldPeople } from "../tell-alliances";

type Facts = {
  kvkNumber: string;
  sector: Sector;
  place: string;
  size: Size;
  worksCouncil: boolean;
  clientCouncil: boolean;
  priorApproval: PriorApproval;
};

/** Numbers that the register does not give out. */
const facts: Record<OrganisationKey, Facts> = {
  overwater: {
    ...{ kvkNumber: "00000011", sector: "government", place: "Overwater", size: "250-plus" },
    ...{ worksCouncil: true, clientCouncil: false, priorApproval: "college" },
  },
  noorderbrink: {
    ...{ kvkNumber: "00000022", sector: "welfare", place: "Overwater", size: "50-249" },
    ...{ worksCouncil: true, clientCouncil: true, priorApproval: "none" },
  },
  veenkade: {
    ...{ kvkNumber: "00000033", sector: "housing", place: "Overwater", size: "50-249" },
    ...{ worksCouncil: true, clientCouncil: false, priorApproval: "supervisory-board" },
  },
  lindehof: {
    ...{ kvkNumber: "00000044", sector: "welfare", place: "Lindehof", size: "10-49" },
    ...{ worksCouncil: false, clientCouncil: true, priorApproval: "none" },
  },
  waterrand: {
    ...{ kvkNumber: "00000055", sector: "care", place: "Waterrand", size: "250-plus" },
    ...{ worksCouncil: true, clientCouncil: true, priorApproval: "supervisory-board" },
  },
  kanaalfonds: {
    ...{ kvkNumber: "00000066", sector: "other", place: "Kanaaldijk", size: "1-9" },
    ...{ worksCouncil: false, clientCouncil: false, priorApproval: "none" },
  },
};

/** Whoever leads an organisation fills in what is true of it. */
export async function tellFacts({ organisationIds, personIds }: ToldPeople): Promise<void> {
  for (const key of keysOf(organisations)) {
    const lead = keysOf(people).find(
      (one) => people[one].organisation === key && people[one].role === "director",
    );
    if (!lead) throw new Error(`nobody leads ${key}`);
    const edited = await editOrganisation(personActor(personIds[lead]), {
      ...{ organisationId: organisationIds[key], version: 1 },
      ...organisations[key],
      ...facts[key],
    });
    if (!edited.ok) throw new Error(`the facts of ${key} are refused: ${edited.reason}`);
  }
}
