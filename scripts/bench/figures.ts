/** One block of requests: CPU of the server per request, and the time each request took, all in ms. */
export interface Block {
  readonly cpuMs: number;
  readonly durations: readonly number[];
}

export interface Figures {
  readonly cpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The median over the blocks of each figure, so that one disturbed block does not count. */
export function figuresOf(blocks: readonly Block[]): Figures {
  return {
    cpuMs: median(blocks.map((block) => block.cpuMs)),
    p50Ms: median(blocks.map((block) => percentile(block.durations, 50))),
    p99Ms: median(blocks.map((block) => percentile(block.durations, 99))),
  };
}

export const medianFigures = (all: readonly Figures[]): Figures => ({
  cpuMs: median(all.map((one) => one.cpuMs)),
  p50Ms: median(all.map((one) => one.p50Ms)),
  p99Ms: median(all.map((one) => one.p99Ms)),
});

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (low + high) / 2;
}

/** The smallest number that at least `share` percent do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}
