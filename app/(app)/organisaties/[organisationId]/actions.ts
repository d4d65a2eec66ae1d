"use server";

import {
  ChangingForm,
  ColleagueForm,
  EditingForm,
  EndingForm,
  EndingMandate,
  MandateForm,
} from "@/app/(app)/organisaties/[organisationId]/organisation-forms";
import { mandatesHref, organisationHref } from "@/components/people/organisation/organisation-paths";
import {
  mandateWords,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { endMandate } from "@/lib/services/people/mandate/end";
import { recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { changePerson, endPerson } from "@/lib/services/people/organisation/colleagues";
import { editOrganisation } from "@/lib/services/people/organisation/edit";
import { formAction } from "@/lib/web/form-action";

type At = { organisationId: string };
const toOrganisation = (_: unknown, { organisationId }: At) => organisationHref(organisationId);
const toMandates = (_: unknown, { organisationId }: At) => mandatesHref(organisationId);
const colleagueRefusals = { "unknown-person": words.unknownPerson, "last-lead": words.lastLead };

export const editOrganisationAction = formAction(EditingForm, editOrganisation, {
  to: toOrganisation,
  words: { changed: { at: "overwrite", text: ({ now }) => words.conflict(now) } },
});

export const addColleagueAction = formAction(ColleagueForm, addPerson, { to: toOrganisation, words: {} });

export const changeColleagueAction = formAction(ChangingForm, changePerson, {
  to: toOrganisation,
  words: colleagueRefusals,
});

export const endColleagueAction = formAction(EndingForm, endPerson, {
  to: toOrganisation,
  words: colleagueRefusals,
});

const { problems } = mandateWords;
export const recordMandateAction = formAction(MandateForm, recordMandate, {
  to: toMandates,
  words: {
    "nothing-covered": { at: "covers", text: problems["nothing-covered"] },
    "no-day": { at: "validFrom", text: problems["no-day"] },
    "ends-before-it-begins": { at: "validUntil", text: problems["ends-before-it-begins"] },
    "over-already": { at: "validUntil", text: problems["over-already"] },
    "unknown-person": { at: "personId", text: problems["unknown-person"] },
  },
});

export const endMandateAction = formAction(EndingMandate, endMandate, {
  to: toMandates,
  words: { "ended-already": mandateWords.endedAlready },
});
