// Effects on the numbers of powers: coins, stability, standing, radicalisation, allowance, the secret agenda (rules 11.2).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerEffect } from '../../scenario/effect.ts';
import { presetOf } from '../../scenario/presets.ts';
import { oneOf } from '../../situation/roll.ts';
import type { EffectScene } from '../effects.ts';

export function applyPower({ chronicle, cause, whoIs }: EffectScene, effect: PowerEffect): void {
  const { state } = chronicle;
  switch (effect.effect) {
    case 'coins':
    case 'stability':
    case 'standing':
    case 'radicalisation': {
      const power = whoIs(effect.power);
      if (power) chronicle.change(power, effect.effect, effect.by, cause);
      return;
    }
    case 'allowance': {
      const power = whoIs(effect.power);
      if (!power) return;
      const now = Math.max(0, (state.power[power]?.allowance ?? 0) + effect.by);
      chronicle.add({ type: 'allowanceSet', power, now });
      return;
    }
    case 'give': {
      const [from, to] = [whoIs(effect.from), whoIs(effect.to)];
      if (!from || !to) return;
      const coins = Math.min(effect.coins, chronicle.after(from, 'coins'));
      chronicle.change(from, 'coins', -coins, cause);
      chronicle.change(to, 'coins', coins, cause);
      return;
    }
    case 'agendaRedrawn': {
      const power = whoIs(effect.power);
      if (!power) return;
      const others = presetOf(state).start[power]?.secretAgendas.filter((id) => id !== state.secretAgenda[power]) ?? [];
      const agenda = oneOf(others, chronicle.roll('agendaRedrawn', power));
      if (agenda !== undefined) chronicle.add({ type: 'agendaDrawn', power, agenda });
      return;
    }
    default:
      assertNever(effect);
  }
}
