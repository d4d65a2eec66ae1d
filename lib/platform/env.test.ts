import { describe, expect, it } from "vitest";
import { type EnvSource, readEnv, rolePassword } from "./env";

const secret = "q7Zp2vXc9LrT4mNs8KdW1bYh6FgJ3eUa";
const demo = { EMBEDDED_DATABASE: "postgres://127.0.0.1:5544/meent", MEENT_SECRET: secret };
const production = {
  DATABASE_URL: "postgres://meent_app:pw@db:5432/meent",
  MEENT_SECRET: secret,
  APP_URL: "https://meent.example.nl/",
  SMTP_URL: "smtps://mail.example.nl:465",
};

describe("demo or production", () => {
  it("is a demo when only the embedded database is there", () => {
    expect(readEnv(demo).demo).toBe(true);
  });

  it("is production when DATABASE_URL is set, whatever else is said", () => {
    expect(readEnv({ ...demo, ...production, NODE_ENV: "development" }).demo).toBe(false);
  });

  it("refuses an empty DATABASE_URL instead of falling back to the demo", () => {
    expect(() => readEnv({ ...demo, DATABASE_URL: "" })).toThrow(/^DATABASE_URL is empty\. Example: /);
  });

  it("keeps a mailbox in a demo without a mail server, and nowhere else", () => {
    expect(readEnv(demo).mailbox).toBe(".data/mail");
    expect(readEnv({ ...demo, MEENT_MAILBOX: "/elsewhere" }).mailbox).toBe("/elsewhere");
    expect(readEnv({ ...demo, SMTP_URL: "smtp://127.0.0.1:2525" }).mailbox).toBeNull();
    expect(readEnv({ ...production, MEENT_MAILBOX: "/elsewhere" }).mailbox).toBeNull();
  });

  it("keeps papers on disk, or where S3 is set as a whole", () => {
    expect(readEnv(demo).files).toEqual({ kind: "disk", folder: ".data/files" });
    expect(readEnv({ ...demo, FILES_DIR: "/srv/files" }).files).toEqual({
      kind: "disk",
      folder: "/srv/files",
    });
    const s3 = { S3_ENDPOINT: "https://s3.nl/", S3_BUCKET: "meent", S3_ACCESS_KEY: "a", S3_SECRET_KEY: "b" };
    expect(readEnv({ ...demo, ...s3 }).files).toMatchObject({ kind: "s3", endpoint: "https://s3.nl" });
    expect(() => readEnv({ ...demo, ...s3, S3_SECRET_KEY: undefined })).toThrow(
      /^S3_SECRET_KEY is missing\./,
    );
    expect(() => readEnv({ ...demo, S3_BUCKET: "meent" })).toThrow(/^S3_ENDPOINT is missing\./);
  });

  it("knows its own address", () => {
    expect(readEnv({ ...demo, PORT: "3100" }).baseUrl).toBe("http://localhost:3100");
    expect(readEnv(production).baseUrl).toBe("https://meent.example.nl");
  });
});

describe("one clear sentence", () => {
  const refusals: readonly [string, EnvSource, RegExp][] = [
    [
      "no database at all",
      { MEENT_SECRET: secret },
      /^DATABASE_URL is missing\. Example: DATABASE_URL=postgres:/,
    ],
    [
      "no secret",
      { ...production, MEENT_SECRET: undefined },
      /^MEENT_SECRET is missing\. Example: MEENT_SECRET=/,
    ],
    ["an empty secret", { ...production, MEENT_SECRET: "" }, /^MEENT_SECRET is missing\./],
    [
      "a short secret",
      { ...production, MEENT_SECRET: "kort" },
      /^MEENT_SECRET has 4 characters, at least 32/,
    ],
    ["one character", { ...production, MEENT_SECRET: "a".repeat(40) }, /^MEENT_SECRET repeats a few/],
    [
      "a repeated piece",
      { ...production, MEENT_SECRET: "0123456789abcdef".repeat(2) },
      /^MEENT_SECRET is a rep/,
    ],
    ["a known word", { ...production, MEENT_SECRET: `changeme-${secret}` }, /^MEENT_SECRET holds the word/],
    ["no address", { ...production, APP_URL: undefined }, /^APP_URL is missing\./],
    [
      "an address without https",
      { ...production, APP_URL: "http://meent.nl" },
      /^APP_URL must begin with https/,
    ],
    ["no mail server", { ...production, SMTP_URL: undefined }, /^SMTP_URL is missing\./],
    ["a mail server that is none", { ...production, SMTP_URL: "mail.nl" }, /^SMTP_URL must begin with smtp/],
    [
      "a database that is none",
      { ...production, DATABASE_URL: "mysql://x/y" },
      /^DATABASE_URL must begin with/,
    ],
    ["a port that is none", { ...demo, PORT: "80a" }, /^PORT is not a number\./],
    ["hops below zero", { ...demo, TRUSTED_HOPS: "-1" }, /^TRUSTED_HOPS must be at least 0\./],
    ["a sender over two lines", { ...demo, MAIL_FROM: "a@b.nl\nBcc: c@d.nl" }, /^MAIL_FROM must hold one/],
    ["an unknown log level", { ...demo, LOG_LEVEL: "loud" }, /^LOG_LEVEL must be one of/],
  ];
  it.each(refusals)("refuses %s", (_, source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence);
  });
});

describe("database urls", () => {
  it("are asked for one by one: serving does not need those of the worker", () => {
    const { database } = readEnv(production);
    expect(database.app).toBe(production.DATABASE_URL);
    expect(() => database.worker).toThrow(/^DATABASE_WORKER_URL is missing\. Example: .*meent_worker/);
  });

  it("are derived per role in the demo", () => {
    const url = new URL(readEnv(demo).database.reveal);
    expect(url.username).toBe("meent_reveal");
    expect(url.password).toBe(rolePassword(secret, "meent_reveal"));
    expect(url.host).toBe("127.0.0.1:5544");
  });
});
