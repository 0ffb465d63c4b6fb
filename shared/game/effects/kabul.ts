// Effects on Kabul: status towards it, its cabinet and what it decrees; and flags (rules 8, 9.4, 11.2).
import { assertNever } from '../../board/assertNever.ts';
import { STATUS_LADDER } from '../../politics/statusLadder.ts';
import type { StatusStep } from '../../politics/world.ts';
import type { KabulEffect } from '../../scenario/effect.ts';
import type { EffectScene } from '../effects.ts';
import { setStatus } from '../statusChanges.ts';

export function applyKabul({ chronicle, whoIs }: EffectScene, effect: KabulEffect): void {
  const { state } = chronicle;
  switch (effect.effect) {
    case 'status': {
      const power = whoIs(effect.power);
      const step = power && stepFrom(state.power[power]?.status, effect.step);
      if (power && step) setStatus(chronicle, power, step);
      return;
    }
    case 'listing': {
      const power = whoIs(effect.power);
      if (!power || state.power[power]?.listsTaliban === effect.listed) return;
      chronicle.add({ type: 'listingSet', power, listed: effect.listed });
      chronicle.log({ k: 'listing', power, listed: effect.listed });
      return;
    }
    case 'posts': {
      const n = Math.min(effect.n, state.posts[effect.from]);
      if (n <= 0) return;
      chronicle.add({ type: 'postsMoved', from: effect.from, to: effect.to, n });
      chronicle.log({ k: 'posts', from: effect.from, to: effect.to, n });
      return;
    }
    case 'share':
      chronicle.add({ type: 'shareSet', group: effect.group, now: (state.shares?.[effect.group] ?? 0) + effect.by });
      return;
    case 'ban':
      if (state.opiumBan === effect.on) return;
      chronicle.add({ type: 'banSet', on: effect.on });
      chronicle.log({ k: 'ban', on: effect.on });
      return;
    case 'flag': {
      const until = effect.rounds > 0 ? state.round + effect.rounds - 1 : null;
      chronicle.add({ type: 'flagSet', flag: effect.flag, until });
      return;
    }
    default:
      assertNever(effect);
  }
}

function stepFrom(status: StatusStep | undefined, step: 1 | -1): StatusStep | undefined {
  return status && STATUS_LADDER[STATUS_LADDER.indexOf(status) + step];
}
