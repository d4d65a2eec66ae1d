import type { ReactNode } from "react";

/** undo: a form with one plain button, so that it works without JavaScript. */
export function Toast({ message, undo }: { message: string; undo?: ReactNode }) {
  return (
    <div className="toast-place">
      <div className="toast" role="status">
        <span>{message}</span> {undo}
      </div>
    </div>
  );
}
