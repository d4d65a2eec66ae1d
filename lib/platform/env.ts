import { createHmac } from "node:crypto";
import { z } from "zod";
import { secretWeakness } from "./secret-strength";

export interface Databases {
  readonly app: string;
  readonly auth: string;
  readonly worker: string;
  readonly reveal: string;
  readonly jobs: string;
  readonly owner: string;
}

export interface Env {
  readonly demo: boolean;
  readonly secret: string;
  readonly baseUrl: string;
  readonly port: number;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** The folder in which a demo keeps what it would have mailed. */
  readonly mailbox: string | null;
  /** Where papers are kept. */
  readonly files: FilesPlace;
  readonly trustedHops: number;
  readonly logLevel: LogLevel;
  readonly database: Databases;
}

export type FilesPlace =
  | { readonly kind: "disk"; readonly folder: string }
  | ({ readonly kind: "s3" } & Readonly<
      Record<"endpoint" | "bucket" | "region" | "accessKey" | "secretKey", string>
    >);

export type EnvSource = Readonly<Record<string, string | undefined>>;
export type LogLevel = (typeof logLevels)[number];

/** Its message is one sentence for the person who starts the program: variable, what is wrong, example. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable} ${problem}. Example: ${examples[variable] ?? `${variable}=...`}`);
  }
}

/** Pure reading of the environment. Throws EnvError at the first fault; role urls are only checked when asked for. */
export function readEnv(source: EnvSource): Env {
  const demo = isDemo(source);
  const values = parse(source);
  const baseUrl = values.APP_URL ?? (demo ? `http://localhost:${values.PORT}` : missing("APP_URL"));
  if (!demo && !isPrivateEnough(baseUrl)) throw new EnvError("APP_URL", "must begin with https://");
  if (!demo && !values.SMTP_URL) missing("SMTP_URL");
  return {
    demo,
    secret: values.MEENT_SECRET,
    baseUrl,
    port: values.PORT,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? `Meent <geen-antwoord@${new URL(baseUrl).hostname}>`,
    mailbox: demo && !values.SMTP_URL ? values.MEENT_MAILBOX : null,
    files: filesPlace(values),
    trustedHops: values.TRUSTED_HOPS,
    logLevel: values.LOG_LEVEL,
    database: demo ? embeddedDatabases(source, values.MEENT_SECRET) : externalDatabases(source),
  };
}

/** The password of a database role in the embedded database; the launcher and migrations derive the same. */
export function rolePassword(secret: string, role: string): string {
  return createHmac("sha256", secret).update(`role:${role}`).digest("base64url");
}

let current: Env | undefined;

/** Read on first use, so that importing this module never throws. */
export const env: Env = new Proxy({} as Env, {
  get(_, key) {
    current ??= readEnv(process.env);
    return Reflect.get(current, key);
  },
});

/** The level alone never throws: a program that cannot start must still be able to log why. */
export function logLevel(): LogLevel {
  return logLevels.find((level) => level === process.env.LOG_LEVEL) ?? "info";
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const examples: Readonly<Record<string, string>> = {
  MEENT_SECRET: 'MEENT_SECRET="$(openssl rand -base64 48)"',
  APP_URL: "APP_URL=https://meent.example.nl",
  PORT: "PORT=3000",
  SMTP_URL: "SMTP_URL=smtps://user:password@mail.example.nl:465",
  MAIL_FROM: 'MAIL_FROM="Meent <geen-antwoord@example.nl>"',
  FILES_DIR: "FILES_DIR=/var/lib/meent/files",
  S3_ENDPOINT: "S3_ENDPOINT=https://s3.example.nl",
  S3_BUCKET: "S3_BUCKET=meent",
  S3_ACCESS_KEY: "S3_ACCESS_KEY=AKEXAMPLE",
  S3_SECRET_KEY: "S3_SECRET_KEY=...",
  TRUSTED_HOPS: "TRUSTED_HOPS=1",
  LOG_LEVEL: "LOG_LEVEL=info",
  EMBEDDED_DATABASE: "npm start (it makes this variable itself)",
  DATABASE_URL: "DATABASE_URL=postgres://meent_app:password@db.example.nl:5432/meent",
  DATABASE_AUTH_URL: "DATABASE_AUTH_URL=postgres://meent_auth:password@db.example.nl:5432/meent",
  DATABASE_WORKER_URL: "DATABASE_WORKER_URL=postgres://meent_worker:password@db.example.nl:5432/meent",
  DATABASE_REVEAL_URL: "DATABASE_REVEAL_URL=postgres://meent_reveal:password@db.example.nl:5432/meent",
  DATABASE_JOBS_URL: "DATABASE_JOBS_URL=postgres://meent_jobs:password@db.example.nl:5432/meent",
  DATABASE_OWNER_URL: "DATABASE_OWNER_URL=postgres://meent_owner:password@db.example.nl:5432/meent",
};

const text = z.string({ error: "is missing" });
const number = (low: number, high: number, fallback: number) =>
  z.coerce
    .number({ error: "is not a number" })
    .int("must be a whole number")
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`)
    .default(fallback);

const Variables = z.object({
  MEENT_SECRET: text.superRefine((value, context) => {
    const weakness = secretWeakness(value);
    if (weakness) context.addIssue({ code: "custom", message: weakness });
  }),
  APP_URL: text
    .refine((value) => isUrl(value, ["http:", "https:"]), "must be an http(s) address")
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  PORT: number(1, 65_535, 3000),
  SMTP_URL: text
    .refine((value) => isUrl(value, ["smtp:", "smtps:"]), "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: text.regex(/^[^\r\n]*[^\s@]+@[^\s@]+[^\r\n]*$/, "must hold one e-mail address").optional(),
  MEENT_MAILBOX: text.default(".data/mail"),
  FILES_DIR: text.default(".data/files"),
  S3_ENDPOINT: text
    .refine((value) => isUrl(value, ["http:", "https:"]), "must be an http(s) address")
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  S3_BUCKET: text.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "is no name of a bucket").optional(),
  S3_REGION: text.default("us-east-1"),
  S3_ACCESS_KEY: text.optional(),
  S3_SECRET_KEY: text.optional(),
  TRUSTED_HOPS: number(0, 10, 0),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
});

/** A set DATABASE_URL is production, even when empty: a slip in a settings file must never open the demo. */
function isDemo(source: EnvSource): boolean {
  if (source.DATABASE_URL !== undefined) {
    postgresUrl(source, "DATABASE_URL");
    return false;
  }
  if (!source.EMBEDDED_DATABASE) return missing("DATABASE_URL");
  return true;
}

function parse(source: EnvSource): z.infer<typeof Variables> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Variables.safeParse(filled);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new EnvError(String(issue?.path[0]), issue?.message ?? "is not valid");
}

/** One of the variables of S3 asks for them all: half a setting must not quietly become the disk. */
function filesPlace(values: z.infer<typeof Variables>): FilesPlace {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY, S3_REGION: region } = values;
  if (![S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY].some(Boolean)) {
    return { kind: "disk", folder: values.FILES_DIR };
  }
  return {
    ...{ kind: "s3", region },
    endpoint: S3_ENDPOINT ?? missing("S3_ENDPOINT"),
    bucket: S3_BUCKET ?? missing("S3_BUCKET"),
    accessKey: S3_ACCESS_KEY ?? missing("S3_ACCESS_KEY"),
    secretKey: S3_SECRET_KEY ?? missing("S3_SECRET_KEY"),
  };
}

function externalDatabases(source: EnvSource): Databases {
  return {
    get app() {
      return postgresUrl(source, "DATABASE_URL");
    },
    get auth() {
      return postgresUrl(source, "DATABASE_AUTH_URL");
    },
    get worker() {
      return postgresUrl(source, "DATABASE_WORKER_URL");
    },
    get reveal() {
      return postgresUrl(source, "DATABASE_REVEAL_URL");
    },
    get jobs() {
      return postgresUrl(source, "DATABASE_JOBS_URL");
    },
    get owner() {
      return postgresUrl(source, "DATABASE_OWNER_URL");
    },
  };
}

function embeddedDatabases(source: EnvSource, secret: string): Databases {
  const place = postgresUrl(source, "EMBEDDED_DATABASE");
  const as = (role: string): string => {
    const url = new URL(place);
    url.username = role;
    url.password = rolePassword(secret, role);
    return url.href;
  };
  return {
    app: as("meent_app"),
    auth: as("meent_auth"),
    worker: as("meent_worker"),
    reveal: as("meent_reveal"),
    jobs: as("meent_jobs"),
    owner: as("meent_owner"),
  };
}

function postgresUrl(source: EnvSource, variable: string): string {
  const value = source[variable];
  if (value === undefined) return missing(variable);
  if (value === "") throw new EnvError(variable, "is empty");
  if (!isUrl(value, ["postgres:", "postgresql:"]))
    throw new EnvError(variable, "must begin with postgres://");
  return value;
}

function missing(variable: string): never {
  throw new EnvError(variable, "is missing");
}

/** Sign-in cookies need https; only a trial on one's own machine may do without. */
function isPrivateEnough(baseUrl: string): boolean {
  const url = new URL(baseUrl);
  return url.protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  const url = URL.parse(value);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== "";
}
