import { listing } from "@/lib/content/listing";
import type { RequirementId } from "@/lib/domain/alliance/gates/gate";

/** `names`: the partners that it waits for. `asked`: the question lies with the directors. */
type Waiting = { names: readonly string[]; asked: boolean };

const always = (text: string) => () => text;

/** The next thing to do for a gate, as one line of a list: a verb and an object. */
export const nextStepWords: Record<RequirementId, (waiting: Waiting) => string> = {
  "purpose-written": always("Schrijf op waarom deze samenwerking er komt"),
  "initiators-complete": ({ names }) =>
    names.length > 0 ? `Nodig een bestuurder uit van ${listing(names)}` : "Nodig een initiatiefnemer uit",
  "motives-weighed": always("Weeg met elkaar de motieven af"),
  "best-option": always("Leg vast waarom samenwerken de beste keuze is"),
  "directors-go": ({ names, asked }) =>
    asked ? `Wacht op het besluit van ${listing(names)}` : "Leg het voor aan de bestuurders",
  "partners-joined": ({ names }) =>
    names.length > 0 ? `Wacht op het antwoord van ${listing(names)}` : "Nodig een tweede partner uit",
  "people-named": ({ names }) => `Nodig uit wie nog ontbreekt bij ${listing(names)}`,
  "choice-reasoned": always("Leg uit waarom jullie deze partners kozen"),
  "reliability-checked": always("Ga na of de partners betrouwbaar zijn"),
  "intent-signed": always("Laat elke partner de intentieverklaring tekenen"),
  "plan-approved": always("Leg het plan voor aan elke bestuurder"),
  "shares-agreed": always("Verdeel de lusten en lasten"),
  "exit-agreed": always("Spreek af hoe jullie uit elkaar gaan"),
  "advice-answered": always("Vraag de raden om advies en geef antwoord"),
  "agreement-signed": always("Laat elke partner de overeenkomst tekenen"),
  "moment-reached": always("Leg vast waarom het tijd is om te evalueren"),
  "goals-measured": always("Meet elk doel"),
  "round-held": always("Houd een ronde van de samenwerkingschecker"),
  "round-discussed": always("Bespreek de uitkomst van de ronde"),
};
