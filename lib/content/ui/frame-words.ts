export const frameWords = {
  brand: "Meent",
  skip: "Naar de inhoud",
  mainMenu: "Hoofdmenu",
  menu: "Menu",
  help: "Hulp en contact",
  signOut: "Uitloggen",
  breadcrumb: "Kruimelpad",
  more: "Meer",
} as const;
