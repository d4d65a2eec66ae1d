type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's own storage; where that is full or forbidden, this page's memory. */
export function browserStorage(): Kept {
  const memory = new Map<string, string>();
  return {
    getItem: (key) => memory.get(key) ?? tried(() => localStorage.getItem(key)),
    setItem: (key, value) => {
      memory.delete(key);
      const stored = tried(() => {
        localStorage.setItem(key, value);
        return true;
      });
      if (!stored) memory.set(key, value);
    },
    removeItem: (key) => {
      memory.delete(key);
      tried(() => localStorage.removeItem(key));
    },
  };
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
