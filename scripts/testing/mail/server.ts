import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { to: string[]; raw: string };
export type MailServer = {
  readonly port: number;
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Resolves when the n-th mail is in. */
  arrived(count: number): Promise<void>;
  stop(): Promise<void>;
};
type Behaviour = {
  port?: number;
  /** An SMTP answer such as 550 for a recipient that is not wanted. */
  refuse?: (address: string) => number | undefined;
  /** Called when a mail is being handed over; the answer waits for it. */
  beforeAccepting?: () => Promise<void>;
};

/** A real mail server on this machine, for tests. */
export async function startMailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const waiting: { count: number; tell: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, answer) => {
      const code = behaviour.refuse?.(address);
      answer(code ? Object.assign(new Error("not wanted"), { responseCode: code }) : null);
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        await behaviour.beforeAccepting?.();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
        answer();
        for (const { count, tell } of waiting) if (received.length >= count) tell();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(behaviour.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    arrived: (count) =>
      received.length >= count ? Promise.resolve() : new Promise((tell) => waiting.push({ count, tell })),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
