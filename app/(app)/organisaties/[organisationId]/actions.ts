"use server";

import {
  ChangingForm,
  ColleagueForm,
  EditingForm,
  EndingForm,
  EndingMandate,
  MandateForm,
} from "@/app/(app)/organisaties/[organisationId]/organisation-forms";
import { ownPaths } from "@/components/frame/own-menu";
import { mandatesHref, organisationHref } from "@/components/people/organisation/organisation-paths";
import { stillNeededText } from "@/lib/content/alliance/leaving/place-words";
import {
  mandateWords,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { endPerson } from "@/lib/services/alliance/place/end";
import { endMandate } from "@/lib/services/people/mandate/end";
import { recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { changePerson } from "@/lib/services/people/organisation/change-person";
import { editOrganisation } from "@/lib/services/people/organisation/edit";
import { formAction } from "@/lib/web/form-action";

type At = { organisationId: string };
const toOrganisation = (_: unknown, { organisationId }: At) => organisationHref(organisationId);
const toMandates = (_: unknown, { organisationId }: At) => mandatesHref(organisationId);
const { forbidden } = words;
const colleagueRefusals = { forbidden, "unknown-person": words.unknownPerson, "last-lead": words.lastLead };

export const editOrganisationAction = formAction(EditingForm, editOrganisation, {
  to: toOrganisation,
  words: { forbidden, changed: words.conflict, "nothing-changed": words.nothingChanged },
});

export const addColleagueAction = formAction(ColleagueForm, addPerson, {
  to: toOrganisation,
  words: { forbidden, "works-here": { at: "email", text: words.worksHere } },
});

export const changeColleagueAction = formAction(ChangingForm, changePerson, {
  to: toOrganisation,
  words: colleagueRefusals,
});

export const endColleagueAction = formAction(EndingForm, endPerson, {
  to: ({ stays }, { organisationId }) => (stays ? organisationHref(organisationId) : ownPaths.organisations),
  words: { ...colleagueRefusals, "still-needed": stillNeededText },
});

const { problems } = mandateWords;
export const recordMandateAction = formAction(MandateForm, recordMandate, {
  to: toMandates,
  words: {
    forbidden,
    "nothing-covered": { at: "covers", text: problems["nothing-covered"] },
    "no-day": { at: "validFrom", text: problems["no-day"] },
    "ends-before-it-begins": { at: "validUntil", text: problems["ends-before-it-begins"] },
    "over-already": { at: "validUntil", text: problems["over-already"] },
    "unknown-person": { at: "personId", text: problems["unknown-person"] },
  },
});

export const endMandateAction = formAction(EndingMandate, endMandate, {
  to: toMandates,
  words: { forbidden, "ended-already": mandateWords.endedAlready },
});
