// The wire form of the public view: whatever is public comes out as it went in, whole at joining and by differences afterwards.
import { Encoder, Reflection } from '@colyseus/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPublicView, PublicState } from '../../server/rooms/publicState.ts';
import { Table, takeTurn } from '../../server/tools/selfplay/playMatch.ts';
import { pack, SHAPES, unpack } from '../../shared/protocol/compact.ts';
import { fromWire, packLog, toWire, unpackLog, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** What a JSON text can hold of a view: keys that are undefined are not there. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The public views of a match of bots, one after each turn. */
function viewsOfMatch(seed: string): PublicView[] {
  const table = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  table.bySystem({
    type: 'createMatch',
    id: seed,
    code: 'KTM4HQ',
    preset: 'lesson',
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

const views = ['wire-1', 'wire-2'].flatMap(viewsOfMatch);

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

  it('sends no key and no tag of a listed shape', () => {
    expect(pack({ kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'once' })).toBe(
      `[${SHAPES.indexOf('kind=pay from to coins each')},"tj","uz",1,"once"]`,
    );
    expect(pack(['tj', 'uz'])).toBe('[["tj","uz"]]');
  });

  it('a shape this client does not know is told, not guessed', () => {
    expect(() => unpack('[9999,"tj"]')).toThrow('No shape 9999');
  });
});

describe('the public view on the wire', () => {
  it('comes out as it went in, at every turn of a match', () => {
    for (const view of views) expect(fromWire(toWire(view))).toEqual(plain(view));
  });

  it('comes out of the differences too, as a spectator decodes them', () => {
    const state = new PublicState({});
    const encoder = new Encoder(state as never);
    applyPublicView(state, views[0] as PublicView);
    const decoder = Reflection.decode(Reflection.encode(encoder));
    decoder.decode(Uint8Array.from(encoder.encodeAll()));
    encoder.discardChanges();
    for (const view of views.slice(0, views.findIndex((each) => each.result) + 1)) {
      applyPublicView(state, view);
      decoder.decode(Uint8Array.from(encoder.encode()));
      encoder.discardChanges();
      expect(fromWire(decoder.state.toJSON() as unknown as WireState)).toEqual(plain(view));
    }
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
});
