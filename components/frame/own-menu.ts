import type { NavItem } from "@/components/frame/frame-nav";
import { menuWords } from "@/lib/content/alliance/menu-words";

export type OwnPlace = "alliances" | "attention" | "organisations" | "settings";

export const ownPaths: Record<OwnPlace, string> = {
  alliances: "/samenwerkingen",
  attention: "/aandacht",
  organisations: "/organisaties",
  settings: "/instellingen",
};

const names: Record<OwnPlace, string> = {
  alliances: menuWords.alliances,
  attention: menuWords.attention,
  organisations: menuWords.organisations,
  settings: menuWords.settings,
};

/** The menu that everyone has on every page; `place`: the page one is on, or none. */
export const ownMenu = (place: OwnPlace | null): NavItem[] =>
  (Object.keys(ownPaths) as OwnPlace[]).map((own) => ({
    label: names[own],
    href: ownPaths[own],
    current: own === place,
  }));
