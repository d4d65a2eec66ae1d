"use client";

import { useEffect, useState } from "react";
import { browserStorage } from "@/components/execution/survey/keeping/browser-storage";

const storageKey = "meent.automatisch-verder";
const off = "nee";

/** Whether a choice leads on by itself; this browser remembers who turned that off. */
export function useOnward(): [onward: boolean, turn: (on: boolean) => void] {
  const [onward, setOnward] = useState(true);
  useEffect(() => setOnward(browserStorage().getItem(storageKey) !== off), []);
  const turn = (on: boolean): void => {
    setOnward(on);
    if (on) browserStorage().removeItem(storageKey);
    else browserStorage().setItem(storageKey, off);
  };
  return [onward, turn];
}
