import type { AllianceRole } from "@/lib/domain/alliance/role";

export const roleWords: Record<AllianceRole, string> = {
  "alliance-manager": "alliantiemanager",
  contact: "contactpersoon",
  director: "bestuurder",
  adviser: "adviseur",
  funder: "financier",
};
