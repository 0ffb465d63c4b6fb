// 300 random positions on whose outcome five independent engines agree: units after, dislodged, retreat options.
import { describe, expect, it } from 'vitest';
import { adjudicate } from '../../shared/adjudicator/adjudicate.ts';
import { CLASSIC, placeKey, SAMPLE, unitKeys } from './cases.ts';

describe('random positions', () => {
  it('are all there', () => {
    expect(SAMPLE).toHaveLength(300);
  });

  it.each(SAMPLE.map(([facts, given]) => [facts.id, facts, given] as const))('%s', (_, { reference }, given) => {
    if (given.phase !== 'movement') throw new Error('a sample is a movement case');
    const { after, dislodged } = adjudicate(CLASSIC.map, given);
    expect(unitKeys(after)).toEqual(unitKeys(reference.after));
    const found = dislodged.map(({ unit, retreatOptions }) => [
      unitKeys([unit])[0],
      retreatOptions.map(placeKey).sort(),
    ]);
    const wanted = reference.dislodged.map((unit) => [unitKeys([unit])[0], [...unit.retreatOptions].sort()]);
    expect(new Map(found as [string, string[]][])).toEqual(new Map(wanted as [string, string[]][]));
  });
});
