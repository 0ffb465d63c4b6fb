// Races (rules 6): every order in which three parties and the bell can come, against a model of its own that counts seals on texts.
// A command that comes too late is refused and changes nothing; nothing is half signed, and no coin is lost.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { lapseAtBell } from '../../shared/politics/pactClose.ts';
import { counter, propose, refuseProposal, retract, sign, unsign } from '../../shared/politics/pactLife.ts';
import { worldAfter } from '../../shared/politics/pactStep.ts';
import type { World } from '../../shared/politics/world.ts';
import { lessonWorld, rich, scene, terms } from './lessonWorld.ts';

const PARTIES = ['ru', 'tj', 'uz'] as const;
const PACT = 'p20';

type Deed = 'propose' | 'sign1' | 'sign2' | 'unsign' | 'counter' | 'refuse1' | 'refuse2' | 'retract' | 'bell';
interface Move {
  readonly by: PowerId;
  readonly deed: Deed;
}

/** Coins that each text asks of each seal; the first text is that of the proposal, each counter asks one more. */
const collateralOf = (version: number, power: PowerId): number => (power === 'ru' ? 0 : Math.min(version, 3));
const textOf = (version: number): PactTerms =>
  terms(PARTIES, [{ kind: 'pay', from: 'ru', to: 'tj', coins: version, each: 'once' }], {
    collateral: { tj: collateralOf(version, 'tj'), uz: collateralOf(version, 'uz') },
  });

/** What the rules say, told without the code: which text lies there, whose it is, who has sealed it. */
interface Model {
  readonly lies: 'nowhere' | 'table' | 'inForce' | 'gone';
  readonly version: number;
  readonly author: PowerId;
  readonly seals: readonly PowerId[];
}
const NOTHING: Model = { lies: 'nowhere', version: 0, author: 'ru', seals: [] };

function expected(model: Model, { by, deed }: Move, standing: boolean): Model {
  if (deed === 'propose') return { lies: 'table', version: 1, author: by, seals: [by] };
  if (model.lies !== 'table') return model;
  const gone: Model = { ...model, lies: 'gone' };
  switch (deed) {
    case 'bell':
      return standing ? model : gone;
    case 'retract':
      return model.author === by ? gone : model;
    case 'refuse1':
    case 'refuse2':
      return deed === `refuse${model.version}` ? gone : model;
    case 'counter':
      return { lies: 'table', version: model.version + 1, author: by, seals: [by] };
    case 'unsign':
      return { ...model, seals: model.seals.filter((power) => power !== by) };
    default: {
      if (deed !== `sign${model.version}` || model.seals.includes(by)) return model;
      const seals = [...model.seals, by];
      return { ...model, seals, lies: seals.length === PARTIES.length ? 'inForce' : 'table' };
    }
  }
}

function played(world: World, { by, deed }: Move, standing: boolean): World {
  if (deed === 'bell') return worldAfter(world, lapseAtBell(world));
  const s = scene(world);
  const act = { by, pact: PACT };
  const current = world.pacts[PACT]?.current ?? 1;
  const result = {
    propose: () => propose(s, { id: PACT, by, terms: textOf(1), standing }),
    sign1: () => sign(s, { ...act, version: 1 }),
    sign2: () => sign(s, { ...act, version: 2 }),
    refuse1: () => refuseProposal(s, { ...act, version: 1 }),
    refuse2: () => refuseProposal(s, { ...act, version: 2 }),
    unsign: () => unsign(s, act),
    retract: () => retract(s, act),
    counter: () => counter(s, { ...act, version: current, terms: textOf(current + 1) }),
  }[deed]();
  return result.ok ? worldAfter(world, result.value) : world;
}

/** The same of the engine's world. */
function found(world: World): Model {
  const pact = world.pacts[PACT];
  if (pact === undefined) return NOTHING;
  return {
    lies: pact.state === 'proposed' ? 'table' : pact.inForceSince !== undefined ? 'inForce' : 'gone',
    version: pact.current,
    author: pact.versions.at(-1)!.by,
    seals: PARTIES.filter((power) => pact.signatures[power]?.version === pact.current),
  };
}

const purses = (world: World) => PARTIES.map((power) => world.power[power]?.coins);
function pursesOf({ lies, version, seals }: Model): readonly number[] {
  const held = lies === 'table' || lies === 'inForce' ? seals : [];
  return PARTIES.map((power) => 15 - (held.includes(power) ? collateralOf(version, power) : 0));
}

/** All ways to shuffle the scripts into one, each in its own order. */
function* interleavings(scripts: readonly (readonly Move[])[]): Generator<readonly Move[]> {
  if (scripts.every(({ length }) => length === 0)) {
    yield [];
    return;
  }
  for (const [place, [first, ...rest]] of scripts.entries()) {
    if (first === undefined) continue;
    for (const later of interleavings(scripts.with(place, rest))) yield [first, ...later];
  }
}

const start = rich(lessonWorld());
const script = (by: PowerId, ...deeds: readonly Deed[]): readonly Move[] => deeds.map((deed) => ({ by, deed }));
const BELL = script('ru', 'bell');

const CASES: readonly (readonly [string, readonly (readonly Move[])[]])[] = [
  ['three seals and the bell', [script('tj', 'sign1'), script('uz', 'sign1'), BELL]],
  ['sign while it is retracted', [script('ru', 'retract'), script('tj', 'sign1'), script('uz', 'sign1'), BELL]],
  [
    'a seal taken off and set again',
    [script('ru', 'unsign', 'sign1'), script('tj', 'sign1', 'unsign', 'sign1'), script('uz', 'sign1'), BELL],
  ],
  [
    'countering while the third signs',
    [script('tj', 'sign1', 'counter'), script('uz', 'sign1', 'sign2'), script('ru', 'sign2'), BELL],
  ],
  [
    'two counters at once',
    [script('tj', 'counter', 'sign2'), script('uz', 'counter', 'sign2'), script('ru', 'sign2', 'unsign'), BELL],
  ],
  [
    'one no among seals',
    [script('tj', 'sign1', 'refuse1', 'refuse2'), script('uz', 'counter', 'retract'), script('ru', 'sign2'), BELL],
  ],
];

describe.each(CASES)('%s', (_name, scripts) => {
  it.each([false, true])('comes out as the rules say in every order (standing: %s)', (standing) => {
    const propose: Move = { by: 'ru', deed: 'propose' };
    let orders = 0;
    for (const moves of interleavings(scripts)) {
      orders++;
      let world = start;
      let model = NOTHING;
      for (const move of [propose, ...moves]) {
        world = played(world, move, standing);
        model = expected(model, move, standing);
        const seals = PARTIES.filter((power) => model.seals.includes(power));
        const told = () => moves.map(({ by, deed }) => `${by} ${deed}`).join(', ');
        if (JSON.stringify([found(world), purses(world)]) === JSON.stringify([{ ...model, seals }, pursesOf(model)]))
          continue;
        expect([found(world), purses(world)], told()).toEqual([{ ...model, seals }, pursesOf(model)]);
      }
    }
    expect(orders).toBeGreaterThan(5);
  });
});

it('equal sets of seals come out equal, whatever their order', () => {
  const outcomes = [...interleavings([script('ru', 'unsign', 'sign1'), script('tj', 'sign1'), script('uz', 'sign1')])]
    .map((moves) =>
      moves.reduce((world, move) => played(world, move, false), played(start, { by: 'ru', deed: 'propose' }, false)),
    )
    .map((world) => ({ ...found(world), purses: purses(world) }));
  const whole = outcomes.filter(({ lies }) => lies === 'inForce');
  expect(whole.length).toBeGreaterThan(1);
  for (const outcome of whole) expect(outcome).toEqual(whole[0]);
});
