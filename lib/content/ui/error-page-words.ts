export const errorPageWords = {
  notFound: {
    title: "Deze pagina vinden we niet",
    text: "Misschien is de link oud of niet helemaal overgenomen. Er is niets kwijtgeraakt.",
    action: "Naar je samenwerkingen",
  },
  forbidden: {
    title: "Dit mag je hier niet zien of doen",
    text: "Je hoort hier wel bij, maar dit is voor een andere rol. Er is niets veranderd. Vraag hulp aan de alliantiemanager of aan wie jouw organisatie beheert.",
    action: "Naar je samenwerkingen",
  },
  failed: {
    title: "Er ging iets mis bij ons",
    text: "Wat al was opgeslagen, is veilig. Wat je net invulde, is misschien niet bewaard. Probeer het nog een keer.",
    retry: "Probeer opnieuw",
    home: "Naar je samenwerkingen",
    code: "Blijft het misgaan? Noem dan deze code:",
  },
} as const;
