import { Bell, Lock, Users } from "lucide-react";
import { whoSeesWords } from "@/lib/content/execution/checker-survey-words";

export function WhoSees({ partner, asker }: { partner: string; asker: string }) {
  const lines = [
    { Icon: Users, term: whoSeesWords.answers, text: whoSeesWords.answersText(partner) },
    { Icon: Lock, term: whoSeesWords.until, text: whoSeesWords.untilText(asker) },
    { Icon: Bell, term: whoSeesWords.ready, text: whoSeesWords.readyText(partner) },
  ];
  return (
    <section className="who-sees" aria-labelledby="wie-ziet-wat">
      <h2 id="wie-ziet-wat" className="h3">
        {whoSeesWords.heading}
      </h2>
      <ul>
        {lines.map(({ Icon, term, text }) => (
          <li key={term}>
            <Icon className="icon" aria-hidden="true" />
            <span>
              <b>{term}</b> {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
