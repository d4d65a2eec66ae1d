import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";

export interface Shot {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Something to ask for again and again. */
export interface Subject {
  readonly name: string;
  /** What is asked the n-th time. */
  readonly shot: (turn: number) => Shot;
  readonly status: number;
  /** Stands in the answer, so that an error page with a friendly status does not pass for it. */
  readonly shows: string;
}

export interface Bounds {
  readonly requests: number;
  readonly patienceMs: number;
}

const concurrency = 4;
const fewest = 10;

export class Load {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  private turn = 0;

  constructor(private readonly port: number) {}

  /** Asks `requests` times, four at a time, until the time is over; gives the ms each took. */
  async fire(subject: Subject, { requests, patienceMs }: Bounds): Promise<number[]> {
    const until = performance.now() + patienceMs;
    const durations: number[] = [];
    let begun = 0;
    const lane = async (): Promise<void> => {
      while (begun < requests && performance.now() < until) {
        begun += 1;
        const began = performance.now();
        await this.ask(subject);
        durations.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    if (durations.length < Math.min(requests, fewest)) {
      throw new Error(`${subject.name}: maar ${durations.length} antwoorden in ${patienceMs / 1000} s`);
    }
    return durations;
  }

  /** One question; gives the whole answer as text. @throws when it is not the answer that was expected. */
  async ask(subject: Subject): Promise<string> {
    const { status, body } = await this.send(subject.shot(this.turn++));
    const { name } = subject;
    if (status !== subject.status)
      throw new Error(`${name}: antwoord ${status} in plaats van ${subject.status}`);
    if (!body.includes(subject.shows)) throw new Error(`${name}: het antwoord bevat geen "${subject.shows}"`);
    return body;
  }

  private async send({ method, path, headers, body }: Shot): Promise<{ status: number; body: string }> {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
    const sent = request({
      ...{ host: "127.0.0.1", port: this.port, agent: this.agent, method, path, timeout: 20_000 },
      headers: { host: `localhost:${this.port}`, "accept-encoding": "gzip", ...headers },
    });
    sent.once("timeout", () => sent.destroy(new Error(`${path} antwoordt niet`)));
    sent.once("error", reject);
    sent.once("response", (response) => {
      const zipped = response.headers["content-encoding"] === "gzip";
      text(zipped ? response.pipe(createGunzip()) : response).then(
        (whole) => resolve({ status: response.statusCode ?? 0, body: whole }),
        reject,
      );
    });
    sent.end(body);
    return promise;
  }

  close(): void {
    this.agent.destroy();
  }
}
