const patienceMs = 3000;

export function say(line: string): void {
  console.log(`  ${line}`);
}

/** Shows a step with its time; one that takes long says so at once. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const hint = setTimeout(() => say(`… ${name}`), patienceMs);
  try {
    const result = await work();
    say(`✓ ${name.padEnd(28)}${duration(Date.now() - began)}`);
    return result;
  } catch (error) {
    say(`✗ ${name}`);
    throw error;
  } finally {
    clearTimeout(hint);
  }
}

export function duration(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace(".", ",")} s`;
}
