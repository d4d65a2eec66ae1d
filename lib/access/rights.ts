import { type Action, can, policy, type Role } from "@/lib/access/policy";

export type Rights = {
  /** What every one of these roles may. */
  all: Action[];
  /** What some may besides; roles that may the same stand together, in the order they were given. */
  more: { roles: Role[]; actions: Action[] }[];
};

/** The policy, read per role. */
export function rightsOf(roles: readonly Role[]): Rights {
  const actions = Object.keys(policy) as Action[];
  const all = actions.filter((action) => roles.every((role) => can({ roles: [role] }, action)));
  const more: Rights["more"] = [];
  for (const role of roles) {
    const own = actions.filter((action) => can({ roles: [role] }, action) && !all.includes(action));
    const same = more.find((one) => one.actions.join() === own.join());
    if (same) same.roles.push(role);
    else more.push({ roles: [role], actions: own });
  }
  return { all, more };
}
