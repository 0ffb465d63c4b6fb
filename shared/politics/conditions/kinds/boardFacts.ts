// The board: control, units, foreign units, forts, provinces that rose (rules 11.1). Everybody sees the board.
import { POWER_IDS, type ProvinceId } from '../../../board/ids.ts';
import { objection } from '../../clauseKind.ts';
import { power, provincesText } from '../../pactWords.ts';
import type { World } from '../../world.ts';
import type { ConditionKindDef, ConditionOf } from '../conditionKind.ts';
import { countText, measured } from '../measuring.ts';
import { powersObjection, provincesObjection } from '../names.ts';

/** More units than any power can have: key provinces, arms and allowance (rules 4.4). */
const MOST_UNITS = 20;

const OPEN = { open: () => true } as const;

export const controls: ConditionKindDef<ConditionOf<'controls'>> = {
  ...OPEN,
  recorded: true,
  holds({ power: id, provinces, how }, { world }) {
    const held = (province: ProvinceId): boolean => world.controller[province] === id;
    return how === 'all' ? provinces.length > 0 && provinces.every(held) : provinces.some(held);
  },
  text: ({ power: id, provinces, how }) => ({
    key: provinces.length === 1 ? 'condition.controls.one' : `condition.controls.${how}`,
    args: { power: power(id), provinces: provincesText(provinces) },
  }),
  check({ power: id, provinces }, context) {
    if (provinces.length === 0) return objection('badTerms', 'namesNoProvince');
    return powersObjection([id], context) ?? provincesObjection(provinces, context);
  },
};

export const units = measured<ConditionOf<'units'>>({
  ...OPEN,
  recorded: true,
  measure: ({ owner, provinces }, { world }) =>
    Object.values(world.units).filter(
      (unit) => unit.owner === owner && (provinces.length === 0 || provinces.includes(unit.at)),
    ).length,
  text: ({ owner, provinces, ...number }) => ({
    key: provinces.length === 0 ? 'condition.units.all' : 'condition.units.in',
    args: { owner: power(owner), number: countText(number), provinces: provincesText(provinces) },
  }),
  // One unit to a province (rules 2).
  range: ({ provinces }) => ({ least: 0, most: provinces.length === 0 ? MOST_UNITS : provinces.length }),
  names: ({ owner, provinces }, context) => powersObjection([owner], context) ?? provincesObjection(provinces, context),
});

export const foreignUnits = measured<ConditionOf<'foreignUnits'>>({
  ...OPEN,
  recorded: true,
  measure: ({ power: id, provinces }, { world }) =>
    Object.values(world.units).filter(
      ({ owner, at }) =>
        owner !== id &&
        POWER_IDS.some((known) => known === owner) &&
        world.controller[at] === id &&
        (provinces === undefined || provinces.includes(at)),
    ).length,
  text: ({ power: id, provinces, ...number }) => ({
    key: provinces === undefined ? 'condition.foreignUnits.all' : 'condition.foreignUnits.in',
    args: {
      power: power(id),
      number: countText(number),
      ...(provinces !== undefined && { provinces: provincesText(provinces) }),
    },
  }),
  range: ({ provinces }) => ({ least: 0, most: provinces?.length ?? MOST_UNITS }),
  names({ power: id, provinces }, context) {
    if (provinces?.length === 0) return objection('badTerms', 'namesNoProvince');
    return powersObjection([id], context) ?? provincesObjection(provinces ?? [], context);
  },
});

export const forts: ConditionKindDef<ConditionOf<'forts'>> = {
  ...OPEN,
  recorded: false,
  holds({ power: id, provinces }, { world }) {
    const own = (province: ProvinceId): boolean => world.controller[province] === id;
    if (provinces.length === 0) return world.forts.some(own);
    return provinces.every((province) => own(province) && world.forts.includes(province));
  },
  text: ({ power: id, provinces }) => ({
    key: provinces.length === 0 ? 'condition.forts.any' : 'condition.forts.in',
    args: { power: power(id), provinces: provincesText(provinces) },
  }),
  check: ({ power: id, provinces }, context) =>
    powersObjection([id], context) ?? provincesObjection(provinces, context),
};

export const risen = measured<ConditionOf<'risen'>>({
  ...OPEN,
  recorded: true,
  measure: (_, { world }) => risenSoFar(world).size,
  text: (number) => ({ key: 'condition.risen', args: { number: countText(number) } }),
  range: () => ({ least: 0, most: 8 }),
});

function risenSoFar({ history }: World): ReadonlySet<ProvinceId> {
  return new Set(history.flatMap((record) => record.risen ?? []));
}
