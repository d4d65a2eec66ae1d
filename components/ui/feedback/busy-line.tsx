/** For work that takes longer than a moment; says in words what is going on. */
export function BusyLine({ children }: { children: string }) {
  return (
    <p className="busy-line" role="status">
      <span className="busy" aria-hidden="true" /> {children}
    </p>
  );
}
