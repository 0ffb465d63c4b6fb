// Scenario files are checked when a server starts: a wrong one is named by file, path and reason (issue: bad input). Content, not code, is asked here.
import { z } from 'zod';
import { POWER_IDS } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';

const power = z.enum(POWER_IDS);
const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const province = z.string().refine((id) => Object.hasOwn(REGION_BOARD.provinces, id), 'not a province of the board');

const line = z.strictObject({
  id: z.string().min(1),
  max: whole(1, 60),
  perRound: whole(1, 20).optional(),
  target: whole(1, 12).optional(),
  lessEach: whole(1, 60).optional(),
  each: whole(1, 60).optional(),
  also: whole(1, 20).optional(),
});

const start = z.object({
  coins: whole(0, 15),
  baseIncome: whole(0, 10),
  stability: whole(0, 10),
  standing: whole(0, 10),
  radicalisation: whole(0, 5),
  allowance: whole(0, 10),
  hand: z.array(z.string()).min(3),
  secretAgendas: z.array(z.string()).min(2),
});

const PARTS = {
  'shared/scenario/lineUps.ts': z.object({ powers: z.array(power).min(2) }),
  'shared/scenario/powerNumbers.ts': z.object({ start: z.partialRecord(power, start) }),
  'shared/scenario/startUnits.ts': z.object({
    units: z.array(
      z.object({
        owner: z.union([power, z.literal('neutral')]),
        at: province,
        kind: z.enum(['army', 'fleet']).optional(),
      }),
    ),
  }),
  'shared/scenario/fullAgendas.ts': z.object({
    agendas: z.partialRecord(
      power,
      z
        .array(line)
        .refine((lines) => lines.reduce((sum, { max }) => sum + max, 0) === 60, 'public lines are worth 60 together'),
    ),
  }),
} as const;

/** One line for each fault: "file: path: reason"; empty if all is well. */
export function scenarioFaults(name: string, preset: unknown): readonly string[] {
  return Object.entries(PARTS).flatMap(([file, schema]) => {
    const checked = schema.safeParse(preset);
    if (checked.success) return [];
    return checked.error.issues.map(({ path, message }) => `${file}: ${[name, ...path].join('.')}: ${message}`);
  });
}
