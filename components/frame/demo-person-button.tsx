type DemoPersonProps = { name: string; initials: string; roleLine: string; organisation: string };

/** A submit button: stands in a form of its own, inside ul.people > li. */
export function DemoPersonButton({ name, initials, roleLine, organisation }: DemoPersonProps) {
  return (
    <button type="submit" className="person">
      <span className="initials" aria-hidden="true">
        {initials}
      </span>
      <span>
        <b>{name}</b>
        <span>
          {roleLine}
          <br />
          {organisation}
        </span>
      </span>
    </button>
  );
}
