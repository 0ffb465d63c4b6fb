// No line and no secret of a line-up hangs on who is not there (rules 13): what each cannot do without, and that every preset has it.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { PRESET_IDS } from '../../shared/command/presetId.ts';
import { routesIn } from '../../shared/politics/corridorRoutes.ts';
import type { AgendaLineId, SecretAgendaId } from '../../shared/scenario/agendaIds.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { startPlay } from '../support/play.ts';

interface Table {
  readonly powers: readonly PowerId[];
  readonly routes: readonly string[];
}
type Need = (table: Table) => boolean;

const all =
  (...needed: readonly PowerId[]): Need =>
  ({ powers }) =>
    needed.every((power) => powers.includes(power));
const some =
  (n: number, ...of: readonly PowerId[]): Need =>
  ({ powers }) =>
    of.filter((power) => powers.includes(power)).length >= n;
const others =
  (n: number): Need =>
  ({ powers }) =>
    powers.length > n;
const road =
  (...routes: readonly string[]): Need =>
  ({ routes: open }) =>
    routes.some((route) => open.includes(route));
/** All but Kabul and the Front have a status towards it. */
const states =
  (n: number): Need =>
  ({ powers }) =>
    powers.filter((power) => power !== 'tal' && power !== 'nrf').length >= n;
const SCO = ['ru', 'tj', 'uz', 'kz', 'kg', 'cn', 'pk', 'ir'] as const;
const CSTO = ['ru', 'tj', 'kz', 'kg'] as const;

/** Beside the power itself and the Taliban, without whom there is no match. Absent: nobody in particular. */
const NEEDS: Readonly<Partial<Record<AgendaLineId | SecretAgendaId, Need>>> = {
  belt: all('tj', 'uz'),
  concert: some(2, ...CSTO),
  railway: road('railway', 'termezKabul'),
  network: some(3, 'kz', 'kg', 'tj', 'tm'),
  doors: some(2, 'tj', 'uz', 'ru'),
  recognition: states(2),
  peacekeeper: some(2, ...CSTO),
  rent: all('ru'),
  gas: road('pipeline'),
  patrons: others(2),
  corridors: ({ routes }) => routes.length >= 2,
  sco: some(2, ...SCO),
  acceptance: states(8),
  peshawar: road('railway'),
  horizon: others(3),
  goodCop: all('tj'),
  twoPromises: others(2),
  ownArmy: all('ru'),
  hostOfThePeace: others(2),
  quietReturn: all('ru'),
  emirate: some(2, 'tj', 'uz', 'ru'),
  caspianBridge: some(1, 'ir', 'tm'),
  summit: some(2, ...SCO),
  borderSettled: all('tj', 'uz'),
  newArms: others(2),
  freeMember: all('ru'),
  aSeat: all('ru'),
  creditor: others(3),
  firstPartner: others(2),
  westernGate: road('khafHerat', 'pipeline'),
  accession: some(2, ...SCO),
  evidence: others(1),
  partners: some(2, 'kz', 'kg', 'tj', 'tm', 'uz'),
};

describe.each(PRESET_IDS)('%s', (id) => {
  const { powers, agendas, start } = presetOf({ preset: id });
  const table = { powers, routes: routesIn(startPlay({ preset: id, lobby: false }).state) };

  it.each(powers)('%s can reach each of its lines and secrets', (power) => {
    const aims = [...(agendas[power] ?? []).map((line) => line.id), ...(start[power]?.secretAgendas ?? [])];
    expect(aims.filter((aim) => NEEDS[aim as AgendaLineId | SecretAgendaId]?.(table) === false)).toEqual([]);
  });
});
