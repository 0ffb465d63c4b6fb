// Sentences in words: names, units, lists, numbers, nesting.
import { describe, expect, it } from 'vitest';
import { addWords } from '../../../client/text/language.ts';
import { sayRefusal } from '../../../client/text/refusal.ts';
import { clockTime, duration, has, list, monthAndYear, number, say, signed, t } from '../../../client/text/say.ts';

addWords({
  'test.names': '{{power}} guards {{province}}',
  'test.unit': 'Here stands {{unit}}',
  'test.list': 'In danger: {{fronts}}',
  'test.outer': 'It was said: {{inner}}.',
  'test.coins_one': '{{count}} coin',
  'test.coins_other': '{{count}} coins',
  'test.pact': 'As in {{pact}}',
  'test.label': '{{power}}: stability',
  'test.twice': '{{power}} pays. {{power}} pays {{other}}',
  'test.starts': '{{unit}} holds',
  'test.slot': '{{power}} (we)',
  'test.plain': '{{name}} said {{n}}',
});

describe('say', () => {
  it.each([
    [
      'power and province',
      { key: 'test.names', args: { power: { power: 'tj' }, province: { province: 'tj-kulob' } } },
      'Tajikistan guards Kulob',
    ],
    [
      'a unit by owner and place',
      { key: 'test.unit', args: { unit: { unit: { owner: 'tj', kind: 'army', at: 'tj-sughd' } } } },
      'Here stands the Tajik army at Sughd',
    ],
    [
      'a list in the manner of the language',
      {
        key: 'test.list',
        args: { fronts: { list: [{ province: 'uz-termez' }, { province: 'tj-bokhtar' }, { province: 'tj-kulob' }] } },
      },
      'In danger: Termez, Bokhtar and Kulob',
    ],
    [
      'a sentence in a sentence',
      { key: 'test.outer', args: { inner: { key: 'test.coins', args: { count: 2 } } } },
      'It was said: 2 coins.',
    ],
    [
      'an article in the middle, a capital where a sentence begins',
      { key: 'test.twice', args: { power: { power: 'tal' }, other: { power: 'tal' } } },
      'The Taliban pays. The Taliban pays the Taliban',
    ],
    [
      'an article in a list',
      { key: 'test.list', args: { fronts: { list: [{ power: 'ru' }, { power: 'tal' }] } } },
      'In danger: Russia and the Taliban',
    ],
    [
      'an article in a sentence in a sentence',
      {
        key: 'test.outer',
        args: { inner: { key: 'test.names', args: { power: { power: 'tal' }, province: { province: 'tj-kulob' } } } },
      },
      'It was said: the Taliban guards Kulob.',
    ],
    ['no article in a label', { key: 'test.label', args: { power: { power: 'tal' } } }, 'Taliban: stability'],
    ['no article in a slot', { key: 'test.slot', args: { power: { power: 'tal' } } }, 'Taliban (we)'],
    [
      'a unit where a sentence begins',
      { key: 'test.starts', args: { unit: { unit: { owner: 'tj', kind: 'army', at: 'tj-sughd' } } } },
      'The Tajik army at Sughd holds',
    ],
    ['one', { key: 'test.coins', args: { count: 1 } }, '1 coin'],
    [
      'a pact by its title',
      { key: 'test.pact', args: { pact: { pact: 'p7', title: 'Sughd stands behind Termez' } } },
      'As in Sughd stands behind Termez',
    ],
    ['a pact without a title', { key: 'test.pact', args: { pact: { pact: 'p7' } } }, 'As in the pact'],
    [
      'a true minus and an untouched name',
      { key: 'test.plain', args: { name: '<b>Ө & Ё</b>', n: -2 } },
      '<b>Ө & Ё</b> said −2',
    ],
  ] as const)('%s', (_what, text, words) => {
    expect(say(text)).toBe(words);
  });

  it('a province that the board does not know keeps its id', () => {
    expect(say({ key: 'test.names', args: { power: { power: 'uz' }, province: { province: 'bur' } } })).toBe(
      'Uzbekistan guards bur',
    );
  });

  it('an unknown key shows itself rather than nothing', () => {
    expect(t('no.such.key')).toBe('no.such.key');
    expect(has('no.such.key')).toBe(false);
  });
});

describe('numbers and times', () => {
  it.each([
    [number(2021), '2021'],
    [number(12_345), '12345'],
    [signed(3), '+3'],
    [signed(-1), '−1'],
    [signed(0), '0'],
    [clockTime(161_000), '2:41'],
    [clockTime(160_001), '2:41'],
    [clockTime(-5), '0:00'],
    [clockTime(3_725_000), '1:02:05'],
    [duration(45), '45 s'],
    [duration(300), '5 min'],
    [duration(90), '1 min 30 s'],
    [monthAndYear({ year: 2021, month: 10 }), 'October 2021'],
    [list(['a', 'b'], 'disjunction'), 'a or b'],
  ])('%s', (got, wanted) => {
    expect(got).toBe(wanted);
  });
});

describe('refusals', () => {
  it('each has a sentence', () => {
    expect(sayRefusal({ code: 'offline' })).toMatch(/line is down/);
    expect(sayRefusal({ code: 'unknownCode' })).toMatch(/six signs/);
  });

  it('one of a newer server is answered in general', () => {
    expect(sayRefusal({ code: 'inventedLater' as 'offline' })).toMatch(/inventedLater/);
  });
});
