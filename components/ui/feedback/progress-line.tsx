export function ProgressLine({ step, total, label }: { step: number; total: number; label: string }) {
  return (
    <svg
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuenow={step}
      aria-valuemin={0}
      aria-valuemax={total}
    >
      <rect width={`${(step / total) * 100}%`} height="100%" />
    </svg>
  );
}
