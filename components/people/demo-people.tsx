import { DemoPersonButton } from "@/components/frame/demo-person-button";
import type { DemoPerson } from "@/lib/content/people/demo-people";
import { signInWords } from "@/lib/content/people/sign-in-words";

type DemoPeopleProps = {
  people: DemoPerson[];
  path: string | null;
  signIn: (form: FormData) => Promise<void>;
};

export function DemoPeople({ people, path, signIn }: DemoPeopleProps) {
  return (
    <section className="section" aria-labelledby="demo">
      <h2 id="demo" className="h3">
        {signInWords.demo.title}
      </h2>
      <p className="small ink-3">{signInWords.demo.text}</p>
      <ul className="people">
        {people.map((person) => (
          <li key={person.email}>
            <form action={signIn}>
              <input type="hidden" name="email" value={person.email} />
              {path && <input type="hidden" name="naar" value={path} />}
              <DemoPersonButton
                name={person.name}
                initials={initials(person.name)}
                roleLine={person.role}
                organisation={person.organisation}
              />
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** First letters of the first and the last part: "Sanne de Wit" is SW. */
function initials(name: string): string {
  const parts = name.split(" ");
  return `${parts[0]?.[0] ?? ""}${parts.at(-1)?.[0] ?? ""}`.toUpperCase();
}
