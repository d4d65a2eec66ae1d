export const errorPageWords = {
  notFound: {
    title: "Deze pagina vinden we niet",
    text: "Misschien is de link oud of niet helemaal overgenomen. Er is niets kwijtgeraakt.",
    action: "Naar je samenwerkingen",
  },
  forbidden: {
    title: "Dit mag je hier niet zien of doen",
    text: "Je doet wel mee aan deze samenwerking, maar dit hoort bij een andere rol. Er is niets veranderd. Vraag de alliantiemanager of je contactpersoon om hulp.",
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
