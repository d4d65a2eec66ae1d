export type DemoPerson = { email: string; name: string; role: string; organisation: string };

/** People of the demo story, one click away on the sign-in page. */
export const demoPeopleTexts: DemoPerson[] = [
  {
    email: "m.hofstra@overwater.example",
    name: "Marieke Hofstra",
    role: "alliantiemanager",
    organisation: "Gemeente Overwater",
  },
  {
    email: "s.dewit@noorderbrink.example",
    name: "Sanne de Wit",
    role: "contactpersoon",
    organisation: "Noorderbrink Welzijn",
  },
  {
    email: "b.oosterhuis@veenkade.example",
    name: "Bram Oosterhuis",
    role: "directeur-bestuurder",
    organisation: "Veenkade Wonen",
  },
];
