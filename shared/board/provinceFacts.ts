// The reviewed facts of the 59 provinces: name, state, kind, terrain, key, insurgency flag (scenario.md D and F).
// Who borders whom is in neighbours.ts, where things lie on the sheet in boardPoints.ts.
import type { Terrain } from './board.ts';
import type { PowerId } from './ids.ts';

export interface ProvinceFacts {
  readonly name: string;
  /** Whose state it belongs to; seas have none. Afghan provinces are written 'tal' (rules 3, *home*). */
  readonly sovereign: PowerId | undefined;
  readonly kind: 'land' | 'coastal' | 'sea';
  readonly terrain: Terrain;
  readonly key: boolean;
  readonly insurgencyFlag: boolean;
}

type Mark = 'key' | 'coast' | 'flag';

function land(sovereign: PowerId, name: string, terrain: Terrain, ...marks: readonly Mark[]): ProvinceFacts {
  return {
    name,
    sovereign,
    kind: marks.includes('coast') ? 'coastal' : 'land',
    terrain,
    key: marks.includes('key'),
    insurgencyFlag: marks.includes('flag'),
  };
}

function sea(name: string): ProvinceFacts {
  return { name, sovereign: undefined, kind: 'sea', terrain: 'sea', key: false, insurgencyFlag: false };
}

/** Every province of the board, by id. Key provinces: 32. Flags: a large non-Pashtun majority (scenario.md D). */
export const PROVINCE_FACTS = {
  'ru-volga': land('ru', 'Volga–Urals', 'steppe', 'key', 'coast'),
  'ru-siberia': land('ru', 'Siberia', 'steppe', 'key'),

  'kz-west': land('kz', 'Western Kazakhstan', 'steppe', 'key', 'coast'),
  'kz-astana': land('kz', 'Astana', 'steppe', 'key'),
  'kz-east': land('kz', 'East Kazakhstan', 'steppe'),
  'kz-kyzylorda': land('kz', 'Kyzylorda', 'desert'),
  'kz-shymkent': land('kz', 'Shymkent', 'steppe'),
  'kz-almaty': land('kz', 'Almaty', 'foothills', 'key'),

  'kg-chuy': land('kg', 'Chuy', 'valley', 'key'),
  'kg-naryn': land('kg', 'Naryn', 'high-mountain'),
  'kg-osh': land('kg', 'Osh', 'mountain', 'key'),
  'kg-batken': land('kg', 'Batken', 'mountain'),

  'tj-sughd': land('tj', 'Sughd', 'valley', 'key'),
  'tj-dushanbe': land('tj', 'Dushanbe', 'mountain', 'key'),
  'tj-bokhtar': land('tj', 'Bokhtar', 'valley', 'key'),
  'tj-kulob': land('tj', 'Kulob', 'foothills'),
  'tj-khorog': land('tj', 'Khorog', 'high-mountain'),
  'tj-murghab': land('tj', 'Murghab', 'high-mountain'),

  'uz-karakalpak': land('uz', 'Karakalpakstan', 'desert'),
  'uz-bukhara': land('uz', 'Bukhara', 'desert'),
  'uz-samarkand': land('uz', 'Samarkand', 'valley', 'key'),
  'uz-qarshi': land('uz', 'Qarshi', 'steppe'),
  'uz-termez': land('uz', 'Termez', 'valley', 'key'),
  'uz-tashkent': land('uz', 'Tashkent', 'valley', 'key'),
  'uz-fergana': land('uz', 'Fergana', 'valley', 'key'),

  'tm-balkan': land('tm', 'Balkan', 'desert', 'key', 'coast'),
  'tm-ashgabat': land('tm', 'Ashgabat', 'desert', 'key'),
  'tm-lebap': land('tm', 'Lebap', 'desert'),
  'tm-mary': land('tm', 'Mary', 'desert', 'key'),

  'af-badakhshan': land('tal', 'Badakhshan', 'high-mountain', 'key', 'flag'),
  'af-takhar': land('tal', 'Takhar', 'foothills', 'flag'),
  'af-kunduz': land('tal', 'Kunduz', 'valley', 'key'),
  'af-baghlan': land('tal', 'Baghlan', 'mountain', 'flag'),
  'af-balkh': land('tal', 'Balkh', 'plain', 'key', 'flag'),
  'af-jowzjan': land('tal', 'Jowzjan', 'plain', 'flag'),
  'af-faryab': land('tal', 'Faryab', 'foothills', 'flag'),
  'af-badghis': land('tal', 'Badghis', 'foothills'),
  'af-herat': land('tal', 'Herat', 'valley', 'key'),
  'af-ghor': land('tal', 'Ghor', 'mountain', 'flag'),
  'af-bamyan': land('tal', 'Bamyan', 'high-mountain', 'flag'),
  'af-panjshir': land('tal', 'Panjshir', 'high-mountain', 'key', 'flag'),
  'af-kabul': land('tal', 'Kabul', 'mountain', 'key'),
  'af-nangarhar': land('tal', 'Nangarhar', 'valley', 'key'),
  'af-kunar': land('tal', 'Kunar', 'high-mountain'),
  'af-paktia': land('tal', 'Loya Paktia', 'mountain'),
  'af-ghazni': land('tal', 'Ghazni', 'mountain'),
  'af-kandahar': land('tal', 'Kandahar', 'desert', 'key'),
  'af-helmand': land('tal', 'Helmand', 'desert'),
  'af-farah': land('tal', 'Farah', 'desert'),

  'cn-kashgar': land('cn', 'Kashgar', 'desert', 'key'),
  'cn-urumqi': land('cn', 'Ürümqi', 'steppe', 'key'),

  'pk-peshawar': land('pk', 'Peshawar', 'mountain', 'key'),
  'pk-quetta': land('pk', 'Quetta', 'desert', 'key'),
  'pk-islamabad': land('pk', 'Islamabad', 'plain', 'key'),

  'ir-khorasan': land('ir', 'Khorasan', 'steppe', 'key'),
  'ir-sistan': land('ir', 'Sistan', 'desert'),
  'ir-tehran': land('ir', 'Tehran', 'plain', 'key', 'coast'),

  'caspian-north': sea('North Caspian'),
  'caspian-south': sea('South Caspian'),
} as const satisfies Readonly<Record<string, ProvinceFacts>>;

/** The ids of the game's own board. Test maps have others, so most code takes `ProvinceId`. */
export type RegionId = keyof typeof PROVINCE_FACTS;

export const REGION_IDS = Object.keys(PROVINCE_FACTS) as readonly RegionId[];
