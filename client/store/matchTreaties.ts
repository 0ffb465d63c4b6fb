// What the pacts that a viewer may read allow and forbid on the board: who may enter where, who defends whom, whose help counts,
// where nobody may stand, where an exercise is held (rules 4.1, 4.2, 6.1). The treaties layer and the preview of a draft draw the same picture.
import type { Board } from '../../shared/board/board.ts';
import type { PactId, PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { lastBound } from '../../shared/politics/clauses/orderPledge.ts';
import { type BindingClause, bindingClauses } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { power, province, provincesText } from '../../shared/politics/pactWords.ts';
import { supportPermission } from '../../shared/politics/rights.ts';
import type { GameUnit, World } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import type { BoardModel } from '../board/boardModel.ts';
import { neighboursOf } from './draft/unitTargets.ts';
import { DRAFT, withDraft } from './matchEffects.ts';

export type TreatyLine = BoardModel['treatyLines'][number];
export type TreatyMark = NonNullable<BoardModel['treatyMarks']>[number];

/** One right or ban in a sentence, with a place to look at. */
export interface TreatyNote {
  readonly kind: 'enter' | 'defence' | 'pledge' | 'support' | 'demilitarised' | 'exercise';
  readonly text: Text;
  readonly at: ProvinceId | null;
  readonly pact: PactId;
}

export interface TreatyPicture {
  readonly lines: readonly TreatyLine[];
  readonly marks: readonly TreatyMark[];
  readonly notes: readonly TreatyNote[];
}

/** What the pacts in force come to. `of`: only what gives to or takes from this power; null: everything. */
export function treatyPicture(world: World, board: Board, of: PowerId | null): TreatyPicture {
  const concerns = (...powers: readonly PowerId[]) => of === null || powers.includes(of);
  const parts = bindingClauses(world, board).map((binding) => partOf(world, binding, concerns));
  const promised = new Set(parts.flatMap(({ lines }) => lines).map(({ from, to }) => `${from} ${to}`));
  const help = supports(world, board, concerns);
  return {
    // Where help is promised its own line says that it counts.
    lines: [
      ...parts.flatMap(({ lines }) => lines),
      ...help.lines.filter(({ from, to }) => !promised.has(`${from} ${to}`)),
    ],
    marks: merged(parts.flatMap(({ marks }) => marks)),
    notes: [...parts.flatMap(({ notes }) => notes), ...help.notes],
  };
}

/** What a draft would add to the picture. */
export function draftPicture(world: World, board: Board, terms: PactTerms): TreatyPicture {
  const before = treatyPicture(world, board, null);
  const after = treatyPicture(withDraft(world, terms), board, null);
  const had = new Set(before.lines.map((line) => JSON.stringify(line)));
  const said = new Set(before.notes.map(({ text }) => JSON.stringify(text)));
  const marked = new Set(
    before.marks.flatMap((mark) => mark.powers.map((id) => `${mark.kind} ${mark.province} ${id}`)),
  );
  return {
    lines: after.lines.filter((line) => !had.has(JSON.stringify(line))),
    marks: after.marks.flatMap((mark) => {
      const fresh = mark.powers.filter((id) => !marked.has(`${mark.kind} ${mark.province} ${id}`));
      return fresh.length === 0 ? [] : [{ ...mark, powers: fresh }];
    }),
    notes: after.notes.filter(({ pact, text }) => pact === DRAFT || !said.has(JSON.stringify(text))),
  };
}

type Concerns = (...powers: readonly PowerId[]) => boolean;
const NOTHING: TreatyPicture = { lines: [], marks: [], notes: [] };

function partOf(world: World, { clause, context, pact }: BindingClause, concerns: Concerns): TreatyPicture {
  const { parties } = context;
  const note = (kind: TreatyNote['kind'], text: Text, at: ProvinceId | null): readonly TreatyNote[] => [
    { kind, text, at, pact: pact.id },
  ];
  switch (clause.kind) {
    case 'access': {
      const { grantor, grantee, mode } = clause;
      const own = Object.keys(world.controller).filter((id) => world.controller[id] === grantor);
      const open = own.filter((id) => clause.provinces === 'all' || clause.provinces.includes(id));
      if (!parties.includes(grantor) || !parties.includes(grantee) || !concerns(grantor, grantee)) return NOTHING;
      const args = { grantor: power(grantor), grantee: power(grantee), provinces: provincesText(open) };
      const key = clause.provinces === 'all' ? `match.treaty.enter.${mode}.all` : `match.treaty.enter.${mode}`;
      return {
        lines: [],
        marks: open.map((id): TreatyMark => ({ kind: 'enter', province: id, powers: [grantee] })),
        notes: note('enter', { key, args }, open[0] ?? null),
      };
    }
    case 'mutualDefence': {
      if (!concerns(...parties)) return NOTHING;
      const [first, ...rest] = parties.map((id) => ({ id, seat: seatOf(world, id) }));
      const lines = rest.flatMap(({ seat }): readonly TreatyLine[] =>
        first === undefined || first.seat === null || seat === null
          ? []
          : [{ from: first.seat, to: seat, power: first.id, kind: 'defence' }],
      );
      const text = { key: 'match.treaty.defence', args: { powers: { list: parties.map(power) } } };
      return { lines, marks: [], notes: note('defence', text, first?.seat ?? null) };
    }
    case 'orderPledge': {
      const { act, giver } = clause;
      const from = world.units[clause.unit]?.at;
      const to = act.type === 'supportHold' ? act.at : act.type === 'supportMove' ? act.to : null;
      if (from === undefined || to === null || lastBound(clause, context.since) < world.round) return NOTHING;
      if (!concerns(...parties)) return NOTHING;
      const args = { power: power(giver), at: province(from), to: province(to) };
      return {
        lines: [{ from, to, power: giver, kind: 'pledge' }],
        marks: [],
        notes: note('pledge', { key: 'match.treaty.pledge', args }, from),
      };
    }
    case 'demilitarise': {
      if (!concerns(...parties)) return NOTHING;
      const args = { power: power(clause.giver), provinces: provincesText(clause.provinces) };
      return {
        lines: [],
        marks: clause.provinces.map(
          (id): TreatyMark => ({ kind: 'demilitarised', province: id, powers: [clause.giver] }),
        ),
        notes: note('demilitarised', { key: 'match.treaty.demilitarised', args }, clause.provinces[0] ?? null),
      };
    }
    case 'exercise': {
      if (clause.round !== world.round || !concerns(...clause.participants)) return NOTHING;
      const args = { powers: { list: clause.participants.map(power) }, at: province(clause.province) };
      return {
        lines: [],
        marks: [{ kind: 'exercise', province: clause.province, powers: clause.participants }],
        notes: note('exercise', { key: 'match.treaty.exercise', args }, clause.province),
      };
    }
    default:
      return NOTHING;
  }
}

/** Neighbours of two powers whose help over the border counts now (rules 4.2). */
function supports(world: World, board: Board, concerns: Concerns): Pick<TreatyPicture, 'lines' | 'notes'> {
  const units = Object.values(world.units).flatMap((unit) => {
    const owner = world.powers.find((id) => id === unit.owner);
    return owner === undefined ? [] : [{ unit, owner }];
  });
  const pairs = units.flatMap((giver) =>
    units
      .filter((taker) => taker.owner !== giver.owner && concerns(giver.owner, taker.owner))
      .flatMap((taker) => {
        const pact = permission(world, board, giver.unit, taker.unit);
        return pact === null ? [] : [{ giver, at: giver.unit.at, to: taker.unit.at, pact }];
      }),
  );
  return {
    lines: pairs.map(({ giver, at, to }): TreatyLine => ({ from: at, to, power: giver.owner, kind: 'support' })),
    notes: pairs.map(({ giver, at, to, pact }) => ({
      kind: 'support' as const,
      text: { key: 'match.treaty.support', args: { power: power(giver.owner), at: province(at), to: province(to) } },
      at,
      pact,
    })),
  };
}

function permission(world: World, board: Board, giver: GameUnit, taker: GameUnit): PactId | null {
  if (!neighboursOf(board, giver).includes(taker.at)) return null;
  const found = supportPermission(world, board, giver, taker, { type: 'supportHold', at: taker.at });
  return found.kind === 'permitted' ? found.pact : null;
}

/** One mark for a province and kind, with all powers. */
function merged(marks: readonly TreatyMark[]): readonly TreatyMark[] {
  const byPlace = new Map<string, TreatyMark>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.province}`;
    const powers = [...new Set([...(byPlace.get(key)?.powers ?? []), ...mark.powers])];
    byPlace.set(key, { ...mark, powers });
  }
  return [...byPlace.values()];
}

/** Where lines of a power begin: its seat of government. */
const SEATS: Readonly<Partial<Record<PowerId, ProvinceId>>> = {
  ru: 'ru-volga',
  tj: 'tj-dushanbe',
  uz: 'uz-tashkent',
  tal: 'af-kabul',
  kz: 'kz-astana',
  kg: 'kg-chuy',
  tm: 'tm-ashgabat',
  nrf: 'af-panjshir',
  cn: 'cn-urumqi',
  pk: 'pk-islamabad',
  ir: 'ir-tehran',
};

function seatOf(world: World, id: PowerId): ProvinceId | null {
  const seat = SEATS[id];
  return seat !== undefined && seat in world.controller ? seat : null;
}
