import { type LucideIcon, Waves } from "lucide-react";
import type { ReactNode } from "react";

export type Todo = {
  id: string;
  icon: LucideIcon;
  what: string;
  when?: string;
  /** What it raises the level of, for example "nodig voor fase 5". */
  lifts?: string;
  /** A small button or link button; its accessible name should hold the whole task. */
  action?: ReactNode;
};

export function TodoList({ todos }: { todos: Todo[] }) {
  return (
    <ul className="todo">
      {todos.map((todo) => (
        <li key={todo.id}>
          <todo.icon className="icon" aria-hidden="true" />
          <div>
            <p className="what">{todo.what}</p>
            <p className="meta">
              {todo.when && <span>{todo.when}</span>}
              {todo.lifts && (
                <span className="lifts">
                  <Waves className="icon" aria-hidden="true" /> {todo.lifts}
                </span>
              )}
            </p>
          </div>
          {todo.action}
        </li>
      ))}
    </ul>
  );
}
