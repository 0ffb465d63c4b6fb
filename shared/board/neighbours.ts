// Who borders whom: the reviewed list, the truth of the game. The drawn geometry is tested against it, not the other way round.
// Armies pass every pair of LAND_BORDERS; RIDGE_BORDERS are drawn but closed (rules 2, scenario.md F); fleets use SEA_BORDERS.
import type { RegionId } from './provinceFacts.ts';

export type ProvincePair = readonly [RegionId, RegionId];

/**
 * Each pair once, beside the province that comes first in the table. Kept although short on the ground, because the sheet shows
 * them plainly: Sughd and Termez (the Lesson needs it: Sughd may help Termez), Lebap and Karakalpakstan, Mary and Khorasan,
 * Herat and Sistan, Helmand and Ghor. Kabul and Kunar are no neighbours: Kapisa and Nuristan do not touch.
 */
const LAND: { readonly [From in RegionId]?: readonly RegionId[] } = {
  'ru-volga': ['ru-siberia', 'kz-west', 'kz-astana'],
  'ru-siberia': ['kz-astana', 'kz-east'],

  'kz-west': ['kz-astana', 'kz-kyzylorda', 'uz-karakalpak', 'tm-balkan'],
  'kz-astana': ['kz-east', 'kz-kyzylorda', 'kz-shymkent', 'kz-almaty'],
  'kz-east': ['kz-almaty', 'cn-urumqi'],
  'kz-kyzylorda': ['kz-shymkent', 'uz-karakalpak', 'uz-bukhara'],
  'kz-shymkent': ['kz-almaty', 'kg-chuy', 'uz-bukhara', 'uz-samarkand', 'uz-tashkent'],
  'kz-almaty': ['kg-chuy', 'cn-urumqi'],

  'kg-chuy': ['kg-naryn', 'kg-osh'],
  'kg-naryn': ['kg-osh', 'cn-kashgar'],
  'kg-osh': ['kg-batken', 'tj-dushanbe', 'tj-murghab', 'uz-tashkent', 'uz-fergana', 'cn-kashgar'],
  'kg-batken': ['tj-sughd', 'tj-dushanbe', 'uz-fergana'],

  'tj-sughd': ['tj-dushanbe', 'uz-samarkand', 'uz-termez', 'uz-tashkent', 'uz-fergana'],
  'tj-dushanbe': ['tj-bokhtar', 'tj-kulob', 'tj-khorog', 'uz-termez'],
  'tj-bokhtar': ['tj-kulob', 'uz-termez', 'af-kunduz', 'af-balkh'],
  'tj-kulob': ['tj-khorog', 'af-badakhshan', 'af-takhar'],
  'tj-khorog': ['tj-murghab', 'af-badakhshan'],
  'tj-murghab': ['cn-kashgar'],

  'uz-karakalpak': ['uz-bukhara', 'tm-balkan', 'tm-ashgabat', 'tm-lebap'],
  'uz-bukhara': ['uz-samarkand', 'uz-qarshi', 'tm-lebap'],
  'uz-samarkand': ['uz-qarshi', 'uz-tashkent'],
  'uz-qarshi': ['uz-termez', 'tm-lebap'],
  'uz-termez': ['tm-lebap', 'af-balkh'],
  'uz-tashkent': ['uz-fergana'],

  'tm-balkan': ['tm-ashgabat', 'ir-khorasan', 'ir-tehran'],
  'tm-ashgabat': ['tm-lebap', 'tm-mary', 'ir-khorasan'],
  'tm-lebap': ['tm-mary', 'af-jowzjan', 'af-faryab'],
  'tm-mary': ['af-faryab', 'af-badghis', 'af-herat', 'ir-khorasan'],

  'af-badakhshan': ['af-takhar', 'af-panjshir', 'af-kunar', 'pk-peshawar'],
  'af-takhar': ['af-kunduz', 'af-baghlan', 'af-panjshir'],
  'af-kunduz': ['af-baghlan', 'af-balkh'],
  'af-baghlan': ['af-balkh', 'af-bamyan', 'af-panjshir', 'af-kabul'],
  'af-balkh': ['af-jowzjan', 'af-bamyan'],
  'af-jowzjan': ['af-faryab', 'af-ghor', 'af-bamyan'],
  'af-faryab': ['af-badghis', 'af-ghor'],
  'af-badghis': ['af-herat', 'af-ghor'],
  'af-herat': ['af-ghor', 'af-farah', 'ir-khorasan', 'ir-sistan'],
  'af-ghor': ['af-bamyan', 'af-helmand', 'af-farah'],
  'af-bamyan': ['af-kabul', 'af-ghazni', 'af-kandahar', 'af-helmand'],
  'af-panjshir': ['af-kabul'],
  'af-kabul': ['af-nangarhar', 'af-paktia', 'af-ghazni'],
  'af-nangarhar': ['af-kunar', 'af-paktia', 'pk-peshawar'],
  'af-kunar': ['pk-peshawar'],
  'af-paktia': ['af-ghazni', 'af-kandahar', 'pk-peshawar', 'pk-quetta'],
  'af-ghazni': ['af-kandahar'],
  'af-kandahar': ['af-helmand', 'pk-quetta'],
  'af-helmand': ['af-farah', 'pk-quetta'],
  'af-farah': ['ir-sistan', 'pk-quetta'],

  'cn-kashgar': ['cn-urumqi', 'pk-peshawar'],
  'pk-peshawar': ['pk-quetta', 'pk-islamabad'],
  'pk-quetta': ['pk-islamabad', 'ir-sistan'],
  'ir-khorasan': ['ir-sistan', 'ir-tehran'],
  'ir-sistan': ['ir-tehran'],
};

/** Land borders that armies pass (rules 2). */
export const LAND_BORDERS: readonly ProvincePair[] = pairsOf(LAND);

/** Land borders drawn on the sheet that no army passes: ridges without a road (scenario.md F). */
export const RIDGE_BORDERS: readonly ProvincePair[] = [
  ['af-badakhshan', 'cn-kashgar'],
  ['af-badakhshan', 'tj-murghab'],
  ['tj-dushanbe', 'tj-murghab'],
  ['kg-chuy', 'uz-tashkent'],
  ['af-panjshir', 'af-kunar'],
  ['kg-naryn', 'kz-almaty'],
];

/**
 * Pairs whose drawn lines touch for less than SHORTEST_BORDER_PX: four provinces meet nearly in a point there, which nobody
 * can read off the sheet, so they are no neighbours. Every other drawn contact is in one of the lists above.
 */
export const POINT_CONTACTS: readonly { readonly pair: ProvincePair; readonly why: string }[] = [
  { pair: ['tj-kulob', 'af-kunduz'], why: 'Bokhtar and Takhar meet between them on the Panj' },
  { pair: ['uz-samarkand', 'uz-termez'], why: 'Qarshi and Sughd meet between them in the Hisar range' },
  {
    pair: ['tm-lebap', 'af-balkh'],
    why: 'Jowzjan and Termez meet near the point where three states meet on the Amu Darya',
  },
  {
    pair: ['af-panjshir', 'af-nangarhar'],
    why: 'Kabul and Kunar nearly meet between them, on the ridge between Panjshir and Laghman',
  },
  { pair: ['kz-almaty', 'cn-kashgar'], why: 'a few peaks of the Tien Shan between Naryn and the Ili valley' },
  { pair: ['ru-siberia', 'cn-urumqi'], why: 'some 50 km of the Altai without a crossing, drawn too short to be seen' },
];
/** Board pixels. The lengths leave a gap here: the longest point contact has 9, the shortest border 15. */
export const SHORTEST_BORDER_PX = 12;

/** Steps of a fleet: sea to sea, sea to coast, and coast to coast along one shore. */
export const SEA_BORDERS: readonly ProvincePair[] = [
  ['caspian-north', 'caspian-south'],
  ['caspian-north', 'ru-volga'],
  ['caspian-north', 'kz-west'],
  ['caspian-south', 'kz-west'],
  ['caspian-south', 'tm-balkan'],
  ['caspian-south', 'ir-tehran'],
  ['ru-volga', 'kz-west'],
  ['kz-west', 'tm-balkan'],
  ['tm-balkan', 'ir-tehran'],
];

function pairsOf(table: { readonly [From in RegionId]?: readonly RegionId[] }): readonly ProvincePair[] {
  const froms = Object.keys(table) as RegionId[];
  return froms.flatMap((from) => (table[from] ?? []).map((to): ProvincePair => [from, to]));
}
