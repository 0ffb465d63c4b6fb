// Who stands where in September 2021 (scenario.md F, *Units at the start*). The Lesson has an order of battle of its own, see lesson.ts.
import type { OwnerId, PowerId, ProvinceId } from '../board/ids.ts';
import type { UnitStart } from './powerStart.ts';

type Places = readonly (ProvinceId | readonly ['fleet', ProvinceId])[];

const PLACES: Readonly<Record<PowerId, Places>> = {
  // The first two are the 201st base, then Kant; Siberia is the reserve.
  ru: ['tj-dushanbe', 'tj-bokhtar', 'kg-chuy', 'ru-siberia', ['fleet', 'ru-volga']],
  tj: ['tj-kulob', 'tj-khorog', 'tj-sughd'],
  uz: ['uz-termez', 'uz-qarshi', 'uz-tashkent', 'uz-fergana'],
  tal: ['af-kabul', 'af-kunduz', 'af-balkh', 'af-herat', 'af-kandahar', 'af-nangarhar'],
  kz: ['kz-almaty', 'kz-shymkent', ['fleet', 'kz-west']],
  kg: ['kg-osh', 'kg-batken'],
  tm: ['tm-mary', 'tm-lebap', ['fleet', 'tm-balkan']],
  nrf: ['af-panjshir', 'af-baghlan'],
  cn: ['cn-kashgar', 'cn-urumqi'],
  pk: ['pk-peshawar', 'pk-quetta', 'pk-islamabad'],
  ir: ['ir-khorasan', 'ir-sistan', ['fleet', 'ir-tehran']],
  us: [],
};

/** Without the NRF a neutral army holds Panjshir (scenario.md F). */
const NEUTRAL: Places = ['af-panjshir'];

/** Provinces that the NRF controls at the start, if it is in the match. */
export const NRF_PROVINCES: readonly ProvinceId[] = ['af-panjshir', 'af-baghlan'];

/** Units of these powers in order of unit ids: by power, then as listed. A base on ground that is closed in this match is empty. */
export function unitsAtStart(powers: readonly PowerId[]): readonly UnitStart[] {
  const own = powers.flatMap((power) => PLACES[power].flatMap((place) => unitAt(power, place, powers)));
  return powers.includes('nrf') ? own : [...own, ...NEUTRAL.flatMap((place) => unitAt('neutral', place, powers))];
}

function unitAt(owner: OwnerId, place: Places[number], powers: readonly PowerId[]): readonly UnitStart[] {
  const [kind, at] = typeof place === 'string' ? (['army', place] as const) : place;
  // A province's name begins with its state; Afghan ones are everybody's ground.
  const state = at.split('-')[0];
  if (state !== 'af' && !powers.some((power) => power === state)) return [];
  return [kind === 'fleet' ? { owner, at, kind } : { owner, at }];
}
