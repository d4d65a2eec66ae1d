/** A table that a phone stacks with display: block loses its native roles; spread these to keep them. */
export const asTable = { role: "table" } as const;
export const asGroup = { role: "rowgroup" } as const;
export const asRow = { role: "row" } as const;
export const asColumnHead = { role: "columnheader" } as const;
export const asRowHead = { role: "rowheader" } as const;
export const asCell = { role: "cell" } as const;
