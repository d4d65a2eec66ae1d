import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { mayOpen } from "@/lib/domain/alliance/gates/gate";
import { lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import type { MoveRefusal } from "@/lib/domain/alliance/phase-machine";
import { notesHere } from "@/lib/services/alliance/gate/situation/frozen";
import { type AtGate, heldGate, nameIn } from "@/lib/services/alliance/gate/situation/held";
import { makeMove } from "@/lib/services/alliance/phase/move";

export type OpenGateResult = { ok: true; seq: number } | { ok: false; reason: MoveRefusal };

/** Opens the gate before which the alliance stands, and keeps on which facts: every requirement, every open point. */
export async function openGate(actor: PersonActor, input: AtGate): Promise<OpenGateResult> {
  return perform(actor, "gate.open", input.allianceId, async (door) => {
    const held = await heldGate(door, input);
    if (!held.ok) return held;
    const { situation, gate, states } = held;
    const { tx, now, standing } = door;
    const points = notesHere(situation, gate).filter((note) => note.kind === "open" && !note.doneAt);
    const moved = await makeMove(tx, {
      ...{ allianceId: input.allianceId, personId: standing.personId, now, seen: input.seen },
      name: nameIn(situation, standing.personId),
      proposal: { kind: "gate-opened", gate },
      gateMayOpen: mayOpen(states),
      facts: {
        states: states.map(({ id, state }) => ({ id, state })),
        points: points.map((note) => note.noteId),
        askId: lastAsk(situation.asks, { gate, visit: situation.phase.visit })?.askId ?? null,
      },
    });
    if (!moved.ok) return moved;
    door.record({ gate, seq: moved.seq, points: points.length });
    return moved;
  });
}
