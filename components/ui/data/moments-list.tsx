export type Moment = { id: string; day: string; month: string; title: string; sub?: string };

export function MomentsList({ moments }: { moments: Moment[] }) {
  return (
    <ol className="moments">
      {moments.map((moment) => (
        <li key={moment.id}>
          <span className="day">
            {moment.day}
            <small>{moment.month}</small>
          </span>
          <span>
            {moment.title}
            {moment.sub && <span className="sub">{moment.sub}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
