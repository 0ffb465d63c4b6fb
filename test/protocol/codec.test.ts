// The wire form of the public view: whatever is public comes out as it went in, whole at joining and by differences afterwards.
import { Encoder, Reflection } from '@colyseus/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPublicView, PublicState } from '../../server/rooms/publicState.ts';
import { Table, takeTurn } from '../../server/tools/selfplay/playMatch.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { pack, unpack } from '../../shared/protocol/compact.ts';
import { packFloor, packLog, unpackFloor, unpackLog } from '../../shared/protocol/portions.ts';
import { fromWire, toWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import { SHAPES } from '../../shared/protocol/shapes.ts';
import { otherThanTold, standingWith, toldOf, toldStanding } from '../../shared/protocol/toldStanding.ts';
import { WORDS } from '../../shared/protocol/words.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** What a JSON text can hold of a view: keys that are undefined are not there. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The public views of a match of bots, one after each turn. */
function viewsOfMatch(preset: PresetId): PublicView[] {
  const seed = `wire ${preset}`;
  const table = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  table.bySystem({
    type: 'createMatch',
    id: seed,
    code: 'KTM4HQ',
    preset,
    seed,
    settings,
    now: 1_700_000_000_000,
  });
  for (const power of table.state.powers) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
  const views = [projectPublic(table.state)];
  table.bySystem({ type: 'begin' });
  while (table.state.phase !== 'archives') {
    views.push(projectPublic(table.state));
    const before = table.events.length;
    for (const power of table.state.powers) takeTurn(table, power, 'negotiate');
    if (table.events.length === before) table.bySystem({ type: 'endPhase' });
  }
  return [...views, projectPublic(table.state)];
}

// One of each kind, since an Evening has paper of every kind: motions, conditions, collateral.
const matches = (['lesson', 'evening'] as const).map(viewsOfMatch);
const views = matches.flat();

describe('compact text', () => {
  const objectOfShape = fc.constantFrom(...SHAPES).chain((line) => {
    const words = line.split(' ');
    const entries = words.map((word) => {
      const [key = '', fixed] = word.replace('?', '').split('=');
      const value =
        fixed === undefined ? fc.jsonValue({ maxDepth: 2 }) : fc.oneof(fc.constant(fixed), fc.constant('x'));
      return (word.endsWith('?') ? fc.option(value, { nil: undefined }) : value).map((inner) => [key, inner] as const);
    });
    return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs.filter(([, inner]) => inner !== undefined)));
  });

  it('gives back any JSON value, listed shape or not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), objectOfShape, fc.array(objectOfShape)), (value) => {
        // JSON has no negative zero and no own key __proto__ worth keeping apart.
        const json = plain(value);
        expect(unpack(pack(json))).toEqual(json);
      }),
      { numRuns: 2000 },
    );
  });

  it('says no key and no tag of a listed shape, and a listed word by one sign', () => {
    const packed = pack({ kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'once' });
    for (const word of ['kind', 'pay', 'from', 'tj', 'once']) expect(packed).not.toContain(word);
    expect([...packed]).toHaveLength('[Sft1o'.length);
    expect(pack(['tj', 'uz'])).toMatch(/^\(..\)$/);
  });

  it('tells neighbours apart: numbers, words with digits, empty things', () => {
    for (const value of [
      [1, 2, -3, 0.5, 1e21],
      ['u1', 1, 'u12', 2],
      [[], {}, '', null, false, true, 'n', 't', 'f'],
      [[1], [2, [3]]],
      { n: null, 12: 13 },
      ['"', '\\', '\u00a1', '(', ')', 'a"b'],
    ])
      expect(unpack(pack(value))).toEqual(value);
  });

  it('has a sign for every shape and every word, none twice, none that JSON could be taken for', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(new Set(SHAPES).size).toBe(SHAPES.length);
    const signs = WORDS.map((word) => pack(word));
    expect(new Set(signs).size).toBe(WORDS.length);
    for (const sign of signs) {
      expect([...sign]).toHaveLength(1);
      // Two bytes at most on the wire; lines of the log begin with # where a step begins.
      expect(new TextEncoder().encode(sign).length).toBeLessThanOrEqual(2);
      expect(sign).not.toMatch(/[\d\-+.,:eE"#\\()[\]{}ntf]/);
    }
  });

  it('a shape this client does not know is told, not guessed', () => {
    expect(() => unpack('[\u07ff1]')).toThrow('No shape "\u07ff"');
    expect(() => unpack('(\u07ff)')).toThrow('No word "\u07ff"');
    expect(() => unpack('1,2')).toThrow('More than one value');
  });
});

describe('the public view on the wire', () => {
  it('comes out as it went in, at every turn of a match', () => {
    for (const view of views) expect(fromWire(toWire(view))).toEqual(plain(view));
  });

  it.each(matches.map((of) => [of[0]?.preset ?? '', of] as const))(
    'comes out of the differences too, as a spectator of a match (%s) decodes them',
    (_preset, ofMatch) => {
      const state = new PublicState({});
      const encoder = new Encoder(state as never);
      applyPublicView(state, ofMatch[0] as PublicView);
      const decoder = Reflection.decode(Reflection.encode(encoder));
      decoder.decode(Uint8Array.from(encoder.encodeAll()));
      encoder.discardChanges();
      for (const view of ofMatch) {
        applyPublicView(state, view);
        decoder.decode(Uint8Array.from(encoder.encode()));
        encoder.discardChanges();
        expect(fromWire(decoder.state.toJSON() as unknown as WireState)).toEqual(plain(view));
      }
    },
  );

  it('does not say again what the log has told of a pact', () => {
    for (const view of views.filter(({ clock }) => clock.phase === 'regroup')) {
      const made = Object.values(view.pact).filter(({ given, motion }) => given === undefined && motion === undefined);
      const sent = toWire(view).pact;
      const ended = made.filter((pact) => pact.state === 'ended' && pact.inForceSince === undefined);
      expect(ended.filter(({ id }) => id in sent)).toEqual([]);
      expect(made.filter(({ id }) => id in sent).length).toBeLessThan(1 + made.length / 2);
    }
  });

  it('a standing of any kind comes out, whatever was told', () => {
    const word = fc.constantFrom('ru', 'tj', 'uz');
    const round = fc.integer({ min: 1, max: 6 });
    const fact = fc.oneof(
      fc.record({ k: fc.constant('proposed'), pact: fc.constant('p'), by: word, version: round }),
      fc.record({ k: fc.constant('signed'), pact: fc.constant('p'), by: word }),
      fc.record({ k: fc.constant('inForce'), pact: fc.constant('p') }),
      fc.record({ k: fc.constant('renewed'), pact: fc.constant('p'), lastRound: fc.option(round) }),
      fc.record({ k: fc.constant('notice'), pact: fc.constant('p'), by: word, bindsTo: round }),
      fc.record({ k: fc.constant('pactEnded'), pact: fc.constant('p'), how: fc.constant('refused'), by: word }),
      fc.record({ k: fc.constant('collapse') }),
    );
    const log = fc.array(fc.record({ round, step: fc.constant('D'), fact })) as fc.Arbitrary<unknown>;
    const standings = views.flatMap((view) => Object.values(view.pact));
    fc.assert(
      fc.property(log, fc.constantFrom(...standings), (said, { id: _id, versions, ...standing }) => {
        const told = toldStanding(toldOf(said as PublicView['log']).get('p'), versions);
        const other = otherThanTold(standing, told);
        const back = other === null ? told : standingWith(told, unpack(pack(other)) as Record<string, unknown>);
        expect(back).toEqual(plain(standing));
        // The order of seals is kept too.
        expect(Object.keys(back.signatures)).toEqual(Object.keys(standing.signatures));
      }),
      { numRuns: 500 },
    );
  });

  it('the log may come in any portions', () => {
    const { log } = views.findLast((view) => view.result) as PublicView;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.length }), (cut) => {
        expect(unpackLog([log.slice(0, cut), log.slice(cut)].filter((part) => part.length > 0).map(packLog))).toEqual(
          plain(log),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('the last seal and that the pact is in force are one line, a seal before it is another', () => {
    const entry = (n: number, fact: object) => ({ n, round: 1, step: 'D', fact });
    const log = [
      entry(1, { k: 'signed', pact: 'p1aaaaa', by: 'ru' }),
      entry(2, { k: 'signed', pact: 'p1aaaaa', by: 'tj' }),
      entry(3, { k: 'inForce', pact: 'p1aaaaa' }),
      entry(4, { k: 'signed', pact: 'p2aaaaa', by: 'ru' }),
      entry(5, { k: 'inForce', pact: 'p1aaaaa' }),
    ] as unknown as PublicView['log'];
    const text = packLog(log);
    expect(text.split('\n')).toHaveLength(1 + 4);
    expect(unpackLog([text])).toEqual(log);
    expect(unpackLog([packLog(log.slice(0, 2)), packLog(log.slice(2))])).toEqual(log);
  });

  it('the floor may come in any portions, and its clock goes on in each', () => {
    const floor = [1_630_454_400_123, 1_630_454_400_123, 1_630_454_460_000].map((at, n) => ({
      id: n + 1,
      channel: 'floor',
      from: 'tj',
      ...(n === 1 ? { name: 'Nilufar' } : {}),
      round: 1,
      at,
      text: 'One line\nand another.',
    })) as PublicView['floor'];
    for (const cut of [0, 1, 2, 3]) {
      const portions = [floor.slice(0, cut), floor.slice(cut)].filter((part) => part.length > 0);
      expect(unpackFloor(portions.map(packFloor))).toEqual(floor);
    }
  });
});
