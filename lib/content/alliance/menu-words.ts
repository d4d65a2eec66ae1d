/** Names of the places, as menu, crumbs and titles show them. */
export const menuWords = {
  alliances: "Samenwerkingen",
  overview: "Overzicht",
  checker: "Samenwerkingschecker",
  round: (number: number) => `Ronde ${number}`,
  checkerRound: (number: number) => `Samenwerkingschecker, ronde ${number}`,
  openRound: "Ronde openen",
  closeRound: "Ronde sluiten",
} as const;
