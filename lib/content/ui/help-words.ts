/** The page behind "Hulp en contact"; it says what people get stuck on, and whom to ask. */
export const helpWords = {
  title: "Hulp en contact",
  lede: "Kom je er niet uit? Meestal helpt een van deze antwoorden.",
  answers: [
    {
      question: "Ik kan niet inloggen",
      answer: "Gebruik het mailadres waarop je bent uitgenodigd. De code in de mail werkt tien minuten.",
    },
    {
      question: "Mijn link werkt niet",
      answer: "Kopieer de hele link uit de nieuwste mail. Werkt dat niet? Vraag het de alliantiemanager.",
    },
    {
      question: "Wie ziet mijn antwoorden?",
      answer:
        "Tot het sluiten van een ronde niemand. Daarna zien alle partners ze, op naam van je organisatie.",
    },
    {
      question: "Ik mis een samenwerking",
      answer:
        "Je ziet alleen waaraan je meedoet. Vraag de alliantiemanager om een uitnodiging. Die komt per mail.",
    },
    {
      question: "Er ging iets mis",
      answer: "Noem de code die op de pagina stond. Daarmee is terug te vinden wat er gebeurde.",
    },
  ],
  whoSees: "Lees per rol wie wat ziet en mag",
  contactTitle: "Wie kun je vragen?",
  contact:
    "De alliantiemanager van je samenwerking helpt je verder. De naam staat op de pagina van de samenwerking.",
  back: "Naar je samenwerkingen",
} as const;
