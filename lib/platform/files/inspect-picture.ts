import { Unreadable } from "@/lib/platform/files/reading-limit";

/** @throws Unreadable unless it is one whole PNG, from its first piece to its last, with nothing behind it. */
export function pngProblem(file: Buffer): null {
  let [at, last] = [8, ""];
  while (at + 12 <= file.length && last !== "IEND") {
    last = file.toString("latin1", at + 4, at + 8);
    if (at === 8 && last !== "IHDR") break;
    at += 12 + file.readUInt32BE(at);
  }
  if (last !== "IEND" || at !== file.length) throw new Unreadable("a PNG that is not whole");
  return null;
}

/** @throws Unreadable unless it has its head, its picture and its end. Cameras put more behind the end. */
export function jpgProblem(file: Buffer): null {
  let at = 2;
  while (at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== startOfPicture) {
    at += 2 + file.readUInt16BE(at + 2);
  }
  const isWhole = file[at] === 0xff && file[at + 1] === startOfPicture && file.includes(endOfPicture, at);
  if (!isWhole) throw new Unreadable("a JPEG that is not whole");
  return null;
}

const startOfPicture = 0xda;
const endOfPicture = Buffer.from([0xff, 0xd9]);
