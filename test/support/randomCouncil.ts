// What a player without a plan does in the institutions: any motion with any names, any ballot, any guest.
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { InstitutionId, MotionContent } from '../../shared/politics/institutions/motion.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { Dice } from './dice.ts';

/** The engine may refuse it; most ballots fit. */
export function randomCouncil(view: PublicView, dice: Dice): PlayerCommand {
  const open = dice.pick(Object.values(view.motion).filter(({ state }) => state === 'open'));
  const institution = dice.pick(['csto', 'csto', 'sco', 'moscowFormat'] as const)!;
  if (open && dice.chance(0.7)) {
    if (dice.chance(0.05)) return { type: 'withdrawMotion', motion: open.id };
    return {
      type: 'ballot',
      motion: open.id,
      ballot: dice.pick(['yes', 'yes', 'yes', 'no', 'abstain', null] as const)!,
    };
  }
  if (dice.chance(0.1)) {
    return { type: 'seatGuest', institution: 'csto', power: dice.pick(view.powers)!, seated: dice.chance(0.8) };
  }
  return { type: 'move', institution, content: randomMotion(view, institution, dice) };
}

function randomMotion(view: PublicView, institution: InstitutionId, dice: Dice): MotionContent {
  const { round } = view.clock;
  const power = (): PowerId => dice.pick(view.powers)!;
  const place = (sign: string): string => dice.pick(Object.keys(view.province).filter((id) => id.startsWith(sign)))!;
  const front = dice.pick(view.alerts) ?? 'uz-termez';
  const motions: Readonly<Record<string, readonly MotionContent[]>> = {
    csto: [
      { motion: 'rubezh', province: dice.chance(0.6) ? place('tj-') : place(''), round: round + dice.upTo(2) },
      { motion: 'collectiveDeployment', host: dice.chance(0.7) ? 'tj' : power(), provinces: [place('tj-')] },
      { motion: 'admit', power: dice.chance(0.7) ? 'uz' : power() },
      { motion: 'condemn', power: power() },
      { motion: 'commonRefugeePosition', regime: dice.pick(['open', 'humanitarian', 'closed'] as const)! },
    ],
    sco: [
      { motion: 'intelligenceExchange', provinces: [place('af-')] },
      { motion: 'contactGroup', move: dice.pick(['embassy', 'contact', 'recognised'] as const)! },
      { motion: 'transportCorridor', route: 'termezKabul', funders: { [power()]: 3 } },
    ],
    moscowFormat: [
      { motion: 'inclusiveGovernment', group: 'tajik', atLeast: 2 + dice.upTo(4), byRound: round + 1 + dice.upTo(2) },
      { motion: 'donorCall', to: power() },
      { motion: 'jointStatement', front, says: dice.pick(['real', 'pretext'] as const)! },
    ],
  };
  return dice.pick(motions[institution] ?? [])!;
}
