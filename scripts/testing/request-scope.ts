/** Stands in for "next/headers" in tests that have no server around them: one browser with its cookies. */
type Rules = { maxAge?: number; [rule: string]: unknown };

const jar = new Map<string, { value: string; rules: Rules }>();
let sent = new Headers();

export const browser = {
  /** A browser without cookies that posts from our own page. */
  fresh(): void {
    jar.clear();
    browser.sends({});
  },
  sends(extra: Record<string, string>): void {
    sent = new Headers({ host: "localhost:3000", origin: "http://localhost:3000", ...extra });
  },
  cookie: (name: string) => jar.get(name),
  holds(name: string, value: string): void {
    jar.set(name, { value, rules: {} });
  },
};

export async function headers(): Promise<Headers> {
  const cookie = [...jar].map(([name, { value }]) => `${name}=${value}`).join("; ");
  const now = new Headers(sent);
  if (cookie) now.set("cookie", cookie);
  return now;
}

export async function cookies() {
  return {
    get: (name: string) => jar.get(name),
    set(name: string, value: string, rules: Rules) {
      if (rules.maxAge === 0) jar.delete(name);
      else jar.set(name, { value, rules });
    },
  };
}
