import { Download, LogOut, Pencil, Plus, UserPlus } from "lucide-react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { MoreMenu } from "@/components/ui/actions/more-menu";
import { Facts } from "@/components/ui/data/facts";
import { PageHead } from "@/components/ui/layout/page-head";
import { Tabs } from "@/components/ui/layout/tabs";
import { Toolbar } from "@/components/ui/layout/toolbar";

/** The head of an alliance with its menu, the head of the portfolio, and a page of settings. */
export function HeadSample() {
  return (
    <div className="sheets-head">
      <PageHead
        title="Onderdelen van papier en water"
        crumbs={[{ label: "Samenwerkingen", href: "#s" }, { label: "Onderdelen" }]}
        menu={<Menu />}
      />
      <Toolbar
        tabs={
          <Tabs
            label="Weergaven"
            tabs={[
              { label: "Lopend", href: "#lopend", count: 9, current: true },
              { label: "Afgerond", href: "#afgerond", count: 4 },
              { label: "Alle", href: "#alle", count: 13 },
            ]}
          />
        }
      >
        <LinkButton small href="#nieuw">
          <Plus className="icon" aria-hidden="true" /> Nieuwe samenwerking
        </LinkButton>
      </Toolbar>
      <Settings />
    </div>
  );
}

function Menu() {
  return (
    <MoreMenu>
      <a href="#wijzig">
        <Pencil className="icon" aria-hidden="true" /> Wijzig de gegevens
      </a>
      <a href="#uitnodigen">
        <UserPlus className="icon" aria-hidden="true" /> Nodig iemand uit
      </a>
      <a href="#export">
        <Download className="icon" aria-hidden="true" /> Exporteer het dossier
      </a>
      <hr />
      <a href="#stop">
        <LogOut className="icon" aria-hidden="true" /> Beëindigen of uitstappen
      </a>
    </MoreMenu>
  );
}

function Settings() {
  const names = ["Gegevens", "Partners", "Mensen en rollen", "Uitnodigingen", "Meldingen"];
  return (
    <div className="mt-6">
      <Tabs
        label="Instellingen"
        tabs={names.map((label, place) => ({ label, href: `#${label}`, current: place === 2 }))}
      />
      <div className="mt-5">
        <Facts
          facts={[
            { term: "Naam", value: "Schuldhulp Noord" },
            { term: "Inwoners heten hier", value: "inwoners van Overwater-Noord en Lindehof" },
            { term: "Begonnen op", value: "14 januari 2025" },
          ]}
        />
      </div>
    </div>
  );
}
