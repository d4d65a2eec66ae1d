import { describe, expect, it } from "vitest";
import { shareCores } from "./cores";

describe("the cores of a bench", () => {
  it.each([
    ["0-1", { server: "0", others: "1" }],
    ["2,5-7", { server: "2", others: "5,6,7" }],
  ])("gives the first of %s to the server and the rest to all else", (list, shared) => {
    expect(shareCores(`Name:\tnode\nCpus_allowed_list:\t${list}\n`)).toEqual(shared);
  });

  it("refuses one core", () => {
    expect(() => shareCores("Cpus_allowed_list:\t3\n")).toThrow("twee kernen");
  });
});
