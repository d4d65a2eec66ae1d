import { LetterBody } from "@/components/frame/letter/letter-body";
import { LetterPanel } from "@/components/frame/letter/letter-panel";
import { Button } from "@/components/ui/actions/button";
import { DecisionList } from "@/components/ui/data/decision-list";
import { RequirementList } from "@/components/ui/data/requirement-list";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Section } from "@/components/ui/layout/section";

/** deciding: the director's letter; otherwise a question to a stranger, in water. */
export function DecisionLetter({ deciding }: { deciding: boolean }) {
  return (
    <LetterBody
      title="Gaat u akkoord met versie 4 van het samenwerkingsplan?"
      lede="U stemde op 12 mei 2025 in met versie 3. Sindsdien zijn vijf afspraken veranderd. Zijn alle vier de organisaties akkoord? Dan geldt versie 4 vanaf 1 januari 2027."
      bar={{ text: "Uiterlijk vr 11 december", label: deciding ? "Naar besluit" : "Naar antwoord" }}
      panel={deciding ? <DecisionPanel /> : <QuestionPanel />}
      document={deciding ? <Paper /> : undefined}
    >
      <Section id="klaar" title="Wat er klaar is">
        <RequirementList
          requirements={[
            { id: "a", title: "Het plan ligt vast", state: "met", stateText: "Klaar op 10 november" },
            {
              id: "b",
              title: "De ondernemingsraad van Veenkade Wonen gaf advies",
              state: "carried",
              stateText: "Open punt: uiterlijk 1 februari 2027, door Femke Yılmaz",
            },
          ]}
        />
      </Section>
    </LetterBody>
  );
}

function DecisionPanel() {
  return (
    <LetterPanel title="Wie heeft al besloten" deciding>
      <DecisionList
        decisions={[
          {
            id: "a",
            name: "Gemeente Overwater",
            text: "akkoord",
            sub: "Rachid el Amrani, 17 november",
            state: "yes",
          },
          {
            id: "b",
            name: "Noorderbrink Welzijn",
            text: "akkoord",
            sub: "Joke Terpstra, 19 november",
            state: "yes",
          },
          {
            id: "c",
            name: "Veenkade Wonen",
            text: "u",
            sub: "uiterlijk vrijdag 11 december",
            state: "waiting",
            mine: true,
          },
          { id: "d", name: "Stichting Buurtteams Lindehof", sub: "Naima Bouzid, nog niet", state: "waiting" },
        ]}
      />
      <RadioGroup
        deciding
        name="besluit-keuze"
        legend="Uw besluit"
        choices={[
          { value: "ja", label: "Akkoord", sub: "namens Veenkade Wonen" },
          {
            value: "voorbehoud",
            label: "Akkoord onder voorbehoud",
            sub: "bijvoorbeeld van de raad van toezicht of het college",
          },
          { value: "overleg", label: "Ik wil eerst overleg", sub: "alleen de alliantiemanager ziet dit" },
          { value: "nee", label: "Niet akkoord", sub: "met uw reden; u ziet eerst wie dit leest" },
          { value: "ander", label: "Ik ben niet de juiste persoon", sub: "wijs iemand anders aan" },
        ]}
      />
      <p className="mt-3">
        <Button kind="decide">Verder naar bevestigen</Button>
      </p>
      <p className="letter-small">
        U bevestigt op de volgende pagina met een code. Uw akkoord is een gewone elektronische handtekening.
      </p>
    </LetterPanel>
  );
}

function QuestionPanel() {
  return (
    <LetterPanel title="Doet u mee?">
      <p className="letter-small">U bent uitgenodigd als bestuurder van Veenkade Wonen.</p>
      <p className="mt-4">
        <Button kind="act">Ik doe mee</Button>
      </p>
      <p className="mt-3">
        <Button kind="quiet">Ik ben niet de juiste persoon</Button>
      </p>
    </LetterPanel>
  );
}

function Paper() {
  return (
    <Section id="plan" title="Het plan, versie 4" aside={<a href="#download">Download als pdf</a>}>
      <div className="letter-text">
        <h3>Afspraak 3. Wat ieder bijdraagt</h3>
        <p>
          Elke partner draagt geld, uren of ruimte bij. De verdeling is samen honderd procent. Wie minder kan
          bijdragen, meldt dat uiterlijk drie maanden vooraf.
        </p>
        <h3>Afspraak 4. Hoe we besluiten</h3>
        <p>
          Over uitgaven boven € 10.000 beslissen alle vier de partners samen. Is er na twee gesprekken geen
          besluit, dan leggen we het voor aan de bestuurders.
        </p>
      </div>
    </Section>
  );
}
