import { expect, it } from "vitest";
import { elementSize } from "./markup";

it("measures what a page shows, so that bare paragraphs can weigh as much", () => {
  const bare = "<html><body><main>vloer</main></body></html>";
  const page = `<html><body><main>vloer${'<td class="cell">twaalf cm</td>'.repeat(5)}</main><script>self.x = "<i>"</script></body></html>`;
  const size = elementSize(page, bare);
  expect(size).toEqual({ elements: 5, letters: 31 - "<p></p>".length });
  expect(elementSize(bare, bare)).toEqual({ elements: 0, letters: 0 });
});
