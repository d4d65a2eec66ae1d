import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { addFile } from "@/lib/services/document/file/add";
import { fetchFile } from "@/lib/services/document/file/fetch";
import { removeFile } from "@/lib/services/document/file/remove";
import { bombStream, makePdf } from "@/scripts/testing/files/pdf";
import { type SmallAlliance, settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const folder = process.env.FILES_DIR ?? "";
let alliance: SmallAlliance;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
});

const contact = () => alliance.contacts[1]?.person ?? alliance.manager;
const text = (words: string) => new TextEncoder().encode(words);
const paper = (name = "afspraken.txt", bytes = text("Wie wat doet, en wanneer.")) => ({
  ...{ allianceId: alliance.allianceId, gate: 3, requirement: undefined, file: { name, bytes } },
});
const added = async (from = alliance.manager): Promise<string> => {
  const result = await addFile(from, paper());
  if (!result.ok) throw new Error(result.reason);
  return result.fileId;
};
const stored = async (): Promise<string[]> =>
  readdir(join(folder, alliance.allianceId)).catch(() => [] as string[]);
const actions = async () =>
  (
    await sql`select action from alliance_activity where alliance_id = ${alliance.allianceId}
    and action like 'file.%' order by seq`
  ).map((one) => one.action);

describe("a paper", () => {
  it("comes back byte for byte, under a safe name, to everyone who takes part", async () => {
    const result = await addFile(contact(), paper("../../plan.TXT"));
    if (!result.ok) throw new Error(result.reason);
    const fetched = await fetchFile(alliance.manager, {
      allianceId: alliance.allianceId,
      fileId: result.fileId,
    });
    expect(fetched).toMatchObject({ name: "plan.txt", mediaType: "text/plain; charset=utf-8" });
    expect(fetched.bytes).toEqual(text("Wie wat doet, en wanneer."));
    expect(await actions()).toEqual(["file.add"]);
  });

  it("is not found by strangers, under another alliance, or when it was removed", async () => {
    const fileId = await added();
    const { person } = await settlePerson();
    const other = await settleAlliance({ partners: 2 });
    const gone = { code: "not-found" };
    const { allianceId } = alliance;
    await expect(fetchFile(person, { allianceId, fileId })).rejects.toMatchObject(gone);
    await expect(fetchFile(other.manager, { allianceId: other.allianceId, fileId })).rejects.toMatchObject(
      gone,
    );
    await expect(fetchFile(alliance.manager, { allianceId, fileId: randomUUID() })).rejects.toMatchObject(
      gone,
    );
    await expect(fetchFile(alliance.manager, { allianceId, fileId: "../x" })).rejects.toMatchObject(gone);
    expect(await removeFile(alliance.manager, { allianceId, fileId, gate: 3 })).toEqual({ ok: true });
    await expect(fetchFile(alliance.manager, { allianceId, fileId })).rejects.toMatchObject(gone);
    expect(await stored()).toEqual([]);
    expect(await actions()).toEqual(["file.add", "file.remove"]);
  });

  it("is taken away by who added it or by a manager, and by nobody else", async () => {
    const fileId = await added();
    const { allianceId } = alliance;
    expect(await removeFile(contact(), { allianceId, fileId, gate: 3 })).toEqual({
      ...{ ok: false, reason: "not-yours" },
    });
    expect(await stored()).toEqual([fileId]);
    const own = await added(contact());
    expect(await removeFile(contact(), { allianceId, fileId: own, gate: 3 })).toEqual({ ok: true });
  });

  it("leaves nothing behind when it is refused, or added by a stranger", async () => {
    const why = async (name: string, bytes: Uint8Array) => {
      const result = await addFile(alliance.manager, paper(name, new Uint8Array(bytes)));
      return result.ok ? "taken" : result.reason;
    };
    expect(await why("leeg.txt", text(""))).toBe("empty");
    expect(await why("plan.pdf", text("geen pdf"))).toBe("not-what-it-says");
    expect(await why("plan.exe", text("geen programma"))).toBe("not-what-it-says");
    expect(await why("plan.pdf", text("<html><script>x</script>"))).toBe("unknown-type");
    expect(await why("plan.docx", makePdf())).toBe("not-what-it-says");
    expect(await why("../plan.pdf", makePdf([bombStream(100)]))).toBe("too-much-inside");
    expect(await why("groot.txt", new Uint8Array(30 * 1024 * 1024).fill(97))).toBe("too-large");
    await expect(addFile((await settlePerson()).person, paper())).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await stored()).toEqual([]);
    expect(await actions()).toEqual([]);
  });
});
