import { Download } from "lucide-react";
import { PendingSample } from "@/app/dev/ui/samples/pending-sample";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Section } from "@/components/ui/layout/section";

export function ActionsSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-knoppen`} title="Knoppen">
      <div className="stack">
        <p className="btn-row">
          <Button kind="act">Volgende</Button>
          <Button kind="edge">Bewaar concept</Button>
          <Button kind="quiet">Vorige</Button>
        </p>
        <p className="btn-row">
          <Button kind="decide">Verder naar bevestigen</Button>
          <Button kind="danger">Verwijder ronde</Button>
        </p>
        <p className="btn-row">
          <Button kind="act" small>
            Herinneren
          </Button>
          <LinkButton kind="edge" small href="#export">
            <Download className="icon" aria-hidden="true" /> Exporteer
          </LinkButton>
          <Button kind="quiet" small>
            Nog niet
          </Button>
        </p>
        <PendingSample />
      </div>
    </Section>
  );
}
