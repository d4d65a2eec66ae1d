import { Download } from "lucide-react";
import { LetterBody } from "@/components/frame/letter/letter-body";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Facts } from "@/components/ui/data/facts";
import { Stamp } from "@/components/ui/feedback/stamp";
import { StateMark } from "@/components/ui/feedback/state-mark";
import { Section } from "@/components/ui/layout/section";

export function ReceiptLetter() {
  return (
    <LetterBody
      mark={<StateMark tone="ok">Vastgelegd op 24 november 2026 om 14.05 uur</StateMark>}
      title="U ging akkoord met versie 4 van het samenwerkingsplan"
      lede="U krijgt dit bewijs ook per e-mail, met het verzegelde plan erbij."
      panel={
        <Stamp
          word="Akkoord"
          organisation="Veenkade Wonen"
          person="B. Oosterhuis"
          date="24 november 2026"
          note="versie 4"
        />
      }
    >
      <p className="btn-row mt-5">
        <LinkButton kind="act" href="#download">
          <Download className="icon" aria-hidden="true" /> Download het plan (pdf)
        </LinkButton>
        <LinkButton kind="quiet" href="#print">
          Print dit bewijs
        </LinkButton>
      </p>
      <Section id="feiten" title="Wat er is vastgelegd">
        <Facts
          facts={[
            { term: "Besluit", value: "Akkoord" },
            { term: "Door", value: "Bram Oosterhuis, directeur-bestuurder" },
            { term: "Namens", value: "Veenkade Wonen" },
            { term: "Document", value: "Samenwerkingsplan Schuldhulp Noord, versie 4" },
            { term: "Controlecode", value: <span className="num">7f3a-91c2 (SHA-256)</span> },
            {
              term: "Handtekening",
              value: "gewone elektronische handtekening, bevestigd met een code per e-mail",
            },
          ]}
        />
      </Section>
      <Section id="hierna" title="Hierna: Stichting Buurtteams Lindehof">
        <p className="ink-2">
          Drie van de vier organisaties zijn akkoord. Naima Bouzid beslist uiterlijk vrijdag 11 december.
          Daarna krijgt u bericht. Tot die tijd geldt versie 3.
        </p>
      </Section>
    </LetterBody>
  );
}
