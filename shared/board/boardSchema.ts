// Reads a board from outside (a file, a test map) and says what is wrong with it. The only file of this folder that uses zod.
import { z } from 'zod';
import type { Board } from './board.ts';
import { POWER_IDS } from './ids.ts';

const pixel = z.tuple([z.number(), z.number()]).readonly();
const provinceId = z.string().min(1);

const province = z
  .object({
    id: provinceId,
    name: z.string().min(1),
    sovereign: z.enum(POWER_IDS).optional(),
    kind: z.enum(['land', 'coastal', 'sea']),
    terrain: z.enum(['steppe', 'desert', 'plain', 'valley', 'foothills', 'mountain', 'high-mountain', 'sea']),
    key: z.boolean(),
    insurgencyFlag: z.boolean(),
    coasts: z.array(z.string()).readonly().optional(),
    armyNeighbours: z.array(provinceId).readonly(),
    fleetNeighbours: z.record(z.string(), z.array(z.string()).readonly()),
    anchor: pixel,
    labelOffset: pixel,
    places: z.array(z.object({ name: z.string().min(1), at: pixel })).readonly(),
  })
  // JSON leaves the sovereign of a sea out; a board has it as undefined.
  .transform((p) => ({ ...p, sovereign: p.sovereign }));

const crossing = z.object({
  id: z.string().regex(/^x-[a-z-]+$/),
  name: z.string().min(1),
  between: z.tuple([provinceId, provinceId]).readonly(),
  kind: z.enum(['bridge', 'road', 'rail', 'ferry', 'pass']),
  at: pixel,
});

/** A board in the right shape whose parts agree: ids match, neighbours exist and are mutual, armies stay on land and fleets at the coast. */
export const boardSchema: z.ZodType<Board> = z
  .object({
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    provinces: z.record(provinceId, province),
    crossings: z.array(crossing).readonly(),
  })
  .superRefine((board, context) => {
    for (const message of boardFaults(board)) context.addIssue({ code: 'custom', message });
  });

/** Contradictions inside a board, in words for its author; none in a good one. */
function boardFaults(board: Board): string[] {
  const faults: string[] = [];
  const { provinces } = board;
  for (const [id, p] of Object.entries(provinces)) {
    if (p.id !== id) faults.push(`${id} calls itself ${p.id}`);
    if (p.kind === 'sea' && p.armyNeighbours.length) faults.push(`${id} is sea but has army neighbours`);
    if (p.kind === 'land' && Object.keys(p.fleetNeighbours).length)
      faults.push(`${id} has no coast but fleet neighbours`);
    if ((p.kind === 'sea') !== (p.sovereign === undefined)) faults.push(`${id}: land has a sovereign, sea has none`);
    for (const other of p.armyNeighbours) {
      if (other === id) faults.push(`${id} is its own neighbour`);
      if (!provinces[other]?.armyNeighbours.includes(id))
        faults.push(`armies pass from ${id} to ${other} but not back`);
    }
    for (const [coast, reached] of Object.entries(p.fleetNeighbours)) {
      const here = coast ? `${id}/${coast}` : id;
      for (const there of reached) {
        const [otherId = '', otherCoast = ''] = there.split('/');
        if (!provinces[otherId]?.fleetNeighbours[otherCoast]?.includes(here))
          faults.push(`fleets pass from ${here} to ${there} but not back`);
      }
    }
  }
  const seen = new Set<string>();
  for (const { id, between } of board.crossings) {
    if (seen.has(id)) faults.push(`two crossings are called ${id}`);
    seen.add(id);
    for (const end of between) if (!provinces[end]) faults.push(`${id} leads to ${end}, which is not on the board`);
  }
  return faults;
}
