import { LogOut, Pencil } from "lucide-react";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/actions/dialog";
import { MoreMenu } from "@/components/ui/actions/more-menu";
import { Toast } from "@/components/ui/feedback/toast";
import { Section } from "@/components/ui/layout/section";

export function OverlaysSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-vensters`} title="Venster, menu en melding">
      <div className="stack">
        <dialog open className="dialog" aria-label="Ronde 4 nu sluiten?">
          <h2>Ronde 4 nu sluiten?</h2>
          <p>Daarna kan niemand meer antwoorden. Bij Lindehof ontbreken er nog 2.</p>
          <div className="btn-row">
            <Button kind="act">Sluit de ronde</Button>
            <Button kind="quiet">Nog niet</Button>
          </div>
        </dialog>
        <div className="btn-row">
          <Dialog
            trigger="Sluit de ronde"
            title="Ronde 4 nu sluiten?"
            text="Daarna kan niemand meer antwoorden."
            cancel="Nog niet"
          >
            <Button kind="act">Sluit de ronde</Button>
          </Dialog>
          <MoreMenu>
            <a href="#wijzig">
              <Pencil className="icon" aria-hidden="true" /> Wijzig de gegevens
            </a>
            <hr />
            <a href="#stop">
              <LogOut className="icon" aria-hidden="true" /> Beëindigen of uitstappen
            </a>
          </MoreMenu>
        </div>
        <Toast message="Afspraak gearchiveerd" undo={<button type="button">Maak ongedaan</button>} />
      </div>
    </Section>
  );
}
