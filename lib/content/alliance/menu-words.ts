/** Names of the places, as menu, crumbs and titles show them. */
export const menuWords = {
  alliances: "Samenwerkingen",
  attention: "Vraagt je aandacht",
  organisations: "Organisaties",
  settings: "Instellingen",
  partners: "Partners en mensen",
  phases: "Fasen en besluiten",
  activity: "Activiteit",
  overview: "Overzicht",
  checker: "Samenwerkingschecker",
  round: (number: number) => `Ronde ${number}`,
  checkerRound: (number: number) => `Samenwerkingschecker, ronde ${number}`,
  openRound: "Ronde openen",
  closeRound: "Ronde sluiten",
} as const;
