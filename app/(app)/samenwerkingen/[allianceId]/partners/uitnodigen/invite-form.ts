import { z } from "zod";
import { invitingProblems as problems } from "@/lib/content/alliance/joining/inviting-words";
import { type InvitedPerson, type InvitedRole, invitedRoles } from "@/lib/domain/alliance/joining/inviting";
import { capacities } from "@/lib/domain/alliance/role";
import { OtherAddress } from "@/lib/services/people/entry/other-address";

/** An address is read where it counts only: what another choice hides may be anything. */
const Person = z.object({ name: z.string().trim().max(200).optional(), email: z.string().optional() });

const Fields = z.object({
  allianceId: z.guid(),
  partnerId: z.guid().optional(),
  name: z.string().trim().max(200).optional(),
  capacity: z.enum(capacities, { error: problems.noCapacity }).default("partner"),
  initiating: z.boolean().default(false),
  contact: Person.default({}),
  director: Person.default({}),
  looker: Person.default({}),
  person: Person.default({}),
  role: z.enum(invitedRoles, { error: problems.noRole }).optional(),
  message: z.string().trim().max(1000).default(""),
  sure: z.boolean().default(false),
});
type Filled = z.output<typeof Fields>;
type Slot = "contact" | "director" | "looker" | "person";

/** The form as the verb wants it: a partner on the list or a new one, and everybody who was filled in. */
export const InviteForm = Fields.transform((filled, context) => {
  const { allianceId, partnerId, name, capacity, initiating, message, sure } = filled;
  const refuse = (field: string, problem: string) =>
    context.addIssue({ code: "custom", path: field.split("."), message: problem });
  if (!partnerId && !name) refuse("name", problems.noName);
  if (partnerId && !filled.role) refuse("role", problems.noRole);
  const people = askedIn(filled).flatMap(({ slot, role }): InvitedPerson[] => {
    const { name: who = "", email = "" } = filled[slot];
    if (!who && !email) return [];
    if (!who) refuse(`${slot}.name`, problems.noPersonName);
    const read = OtherAddress.safeParse(email);
    if (!read.success) refuse(`${slot}.email`, read.error.issues[0]?.message ?? "");
    return [{ role, name: who, email: read.data ?? "" }];
  });
  if (people.length === 0) refuse(`${askedIn(filled)[0]?.slot ?? "contact"}.name`, problems.nobody);
  const partner = partnerId ? { partnerId } : { name: name ?? "", capacity, initiating };
  return { allianceId, partner, people, message, sure };
});

/** Which fields count: those of another choice may be filled in, and are not shown. */
function askedIn({ partnerId, capacity, role }: Filled): { slot: Slot; role: InvitedRole }[] {
  if (partnerId) return role ? [{ slot: "person", role }] : [];
  if (capacity !== "partner") return [{ slot: "looker", role: capacity }];
  return [
    { slot: "contact", role: "contact" },
    { slot: "director", role: "director" },
  ];
}
