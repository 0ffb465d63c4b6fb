// Where towns and crossings lie: longitude and latitude, plain facts. The first town of a province is its token's town.
import type { RegionCrossingId } from '../../../shared/board/crossings.ts';
import type { RegionId } from '../../../shared/board/provinceFacts.ts';
import type { Point } from './geometry.ts';

export const TOWNS: Readonly<Record<RegionId, readonly (readonly [name: string, lon: number, lat: number])[]>> = {
  'ru-volga': [
    ['Orenburg', 55.1, 51.77],
    ['Astrakhan', 48.03, 46.35],
  ],
  'ru-siberia': [['Omsk', 73.37, 54.99]],
  'kz-west': [
    ['Aktau', 51.17, 43.65],
    ['Aktobe', 57.17, 50.28],
  ],
  'kz-astana': [
    ['Nur-Sultan', 71.43, 51.13],
    ['Karaganda', 73.09, 49.8],
  ],
  'kz-east': [
    ['Oskemen', 82.61, 49.95],
    ['Semey', 80.23, 50.41],
  ],
  'kz-kyzylorda': [['Kyzylorda', 65.51, 44.85]],
  'kz-shymkent': [
    ['Shymkent', 69.6, 42.32],
    ['Taraz', 71.37, 42.9],
  ],
  'kz-almaty': [['Almaty', 76.93, 43.25]],
  'kg-chuy': [
    ['Bishkek', 74.59, 42.87],
    ['Talas', 72.24, 42.52],
  ],
  'kg-naryn': [
    ['Naryn', 76, 41.43],
    ['Karakol', 78.39, 42.49],
  ],
  'kg-osh': [
    ['Osh', 72.79, 40.53],
    ['Jalal-Abad', 73, 40.93],
  ],
  'kg-batken': [['Batken', 70.82, 40.06]],
  'tj-sughd': [['Khujand', 69.62, 40.28]],
  'tj-dushanbe': [
    ['Dushanbe', 68.78, 38.56],
    ['Rasht', 70.37, 39.03],
  ],
  'tj-bokhtar': [
    ['Bokhtar', 68.78, 37.84],
    ['Panj', 69.1, 37.24],
  ],
  'tj-kulob': [
    ['Kulob', 69.78, 37.91],
    ['Farkhor', 69.4, 37.49],
  ],
  'tj-khorog': [
    ['Khorog', 71.55, 37.49],
    ['Ishkoshim', 71.61, 36.725],
  ],
  'tj-murghab': [['Murghab', 73.97, 38.17]],
  'uz-karakalpak': [
    ['Nukus', 59.61, 42.46],
    ['Urgench', 60.63, 41.55],
  ],
  'uz-bukhara': [
    ['Bukhara', 64.43, 39.77],
    ['Navoiy', 65.38, 40.09],
  ],
  'uz-samarkand': [
    ['Samarkand', 66.96, 39.65],
    ['Jizzakh', 67.84, 40.12],
  ],
  'uz-qarshi': [['Qarshi', 65.79, 38.86]],
  'uz-termez': [
    ['Termez', 67.28, 37.24],
    ['Denov', 67.9, 38.27],
  ],
  'uz-tashkent': [
    ['Tashkent', 69.24, 41.3],
    ['Guliston', 68.78, 40.49],
  ],
  'uz-fergana': [
    ['Fergana', 71.78, 40.38],
    ['Andijan', 72.34, 40.78],
    ['Namangan', 71.67, 41],
  ],
  'tm-balkan': [
    ['Turkmenbashi', 53, 40.02],
    ['Balkanabat', 54.37, 39.51],
  ],
  'tm-ashgabat': [
    ['Ashgabat', 58.38, 37.95],
    ['Dashoguz', 59.97, 41.84],
  ],
  'tm-lebap': [
    ['Turkmenabat', 63.58, 39.07],
    ['Kerki', 65.2, 37.83],
  ],
  'tm-mary': [
    ['Mary', 61.83, 37.6],
    ['Serhetabat', 62.34, 35.29],
  ],
  'af-badakhshan': [
    ['Fayzabad', 70.58, 37.12],
    ['Khandud', 72.32, 36.95],
  ],
  'af-takhar': [['Taloqan', 69.53, 36.73]],
  'af-kunduz': [['Kunduz', 68.87, 36.73]],
  'af-baghlan': [['Pul-e Khumri', 68.72, 35.94]],
  'af-balkh': [
    ['Mazar-i-Sharif', 67.11, 36.71],
    ['Aybak', 68.02, 36.26],
  ],
  'af-jowzjan': [
    ['Sheberghan', 65.75, 36.67],
    ['Sar-e Pol', 65.93, 36.22],
  ],
  'af-faryab': [
    ['Maymana', 64.78, 35.92],
    ['Andkhoy', 65.12, 36.95],
  ],
  'af-badghis': [['Qala-e Naw', 63.13, 34.99]],
  'af-herat': [['Herat', 62.2, 34.35]],
  'af-ghor': [['Firozkoh', 65.25, 34.52]],
  'af-bamyan': [
    ['Bamyan', 67.83, 34.82],
    ['Nili', 66.13, 33.72],
  ],
  'af-panjshir': [['Bazarak', 69.52, 35.31]],
  'af-kabul': [
    ['Kabul', 69.17, 34.53],
    ['Charikar', 69.17, 35.01],
    ['Maidan Shahr', 68.87, 34.4],
    ['Pul-e Alam', 69.03, 33.99],
  ],
  'af-nangarhar': [
    ['Jalalabad', 70.45, 34.43],
    ['Mehtar Lam', 70.21, 34.67],
  ],
  'af-kunar': [
    ['Asadabad', 71.15, 34.87],
    ['Parun', 70.92, 35.42],
  ],
  'af-paktia': [
    ['Khost', 69.92, 33.34],
    ['Gardez', 69.22, 33.6],
    ['Sharana', 68.78, 33.17],
  ],
  'af-ghazni': [['Ghazni', 68.42, 33.55]],
  'af-kandahar': [
    ['Kandahar', 65.71, 31.61],
    ['Qalat', 66.9, 32.11],
    ['Tarin Kot', 65.87, 32.63],
  ],
  'af-helmand': [['Lashkar Gah', 64.36, 31.59]],
  'af-farah': [
    ['Farah', 62.11, 32.37],
    ['Zaranj', 61.86, 30.96],
  ],
  'cn-kashgar': [
    ['Kashgar', 75.99, 39.47],
    ['Tashkurgan', 75.23, 37.77],
  ],
  'cn-urumqi': [
    ['Ürümqi', 87.6, 43.8],
    ['Yining', 81.33, 43.91],
  ],
  'pk-peshawar': [
    ['Peshawar', 71.58, 34.01],
    ['Chitral', 71.79, 35.85],
  ],
  'pk-quetta': [['Quetta', 67, 30.19]],
  'pk-islamabad': [
    ['Islamabad', 73.05, 33.69],
    ['Lahore', 74.34, 31.55],
  ],
  'ir-khorasan': [['Mashhad', 59.61, 36.3]],
  'ir-sistan': [
    ['Zahedan', 60.86, 29.5],
    ['Birjand', 59.22, 32.87],
  ],
  'ir-tehran': [['Tehran', 51.42, 35.69]],
  'caspian-north': [],
  'caspian-south': [],
};

/** On the ground; the build moves each onto the border as drawn. */
export const CROSSING_PLACES: Readonly<Record<RegionCrossingId, Point>> = {
  'x-termez': [67.42, 37.23],
  'x-sherkhan': [68.6, 37.19],
  'x-kokul': [69.43, 37.28],
  'x-shohon': [70.17, 37.93],
  'x-ruzvay': [70.79, 38.45],
  'x-tem': [71.51, 37.53],
  'x-ishkashim': [71.58, 36.73],
  'x-aqina': [64.87, 37.08],
  'x-torghundi': [62.3, 35.26],
  'x-islam-qala': [61.05, 34.66],
  'x-mahirud': [60.73, 32.45],
  'x-zaranj': [61.81, 30.98],
  'x-spin-boldak': [66.42, 30.93],
  'x-torkham': [71.09, 34.12],
  'x-ghulam-khan': [70.04, 33.16],
  'x-sariosiyo': [68.1, 38.49],
  'x-ayvaj': [67.8, 37.05],
  'x-oybek': [69.08, 40.66],
  'x-isfara': [70.72, 40.08],
  'x-karamyk': [71.8, 39.48],
  'x-kyzyl-art': [73.32, 39.38],
  'x-dostlik': [72.77, 40.54],
  'x-korday': [74.71, 43.03],
  'x-gisht-kuprik': [69.33, 41.45],
  'x-farap': [63.77, 39.28],
  'x-kulma': [74.85, 38.17],
  'x-irkeshtam': [73.95, 39.69],
  'x-torugart': [75.39, 40.55],
  'x-khunjerab': [75.42, 36.85],
  'x-khorgos': [80.4, 44.21],
  'x-dostyk': [82.54, 45.2],
  'x-sarakhs': [61.19, 36.54],
  'x-gaudan': [58.42, 37.63],
  'x-mirjaveh': [61.47, 28.98],
};

/** Token points set by hand, in board pixels, where the middle of the largest circle reads badly. */
export const ANCHORS: { readonly [Province in RegionId]?: Point } = {
  // Clear of the gates of the river, where an alert is drawn with a ring of 24 px.
  'tj-bokhtar': [887, 533],
  'tj-khorog': [1151, 556],
  'af-kunduz': [906, 639],
  'af-badakhshan': [1054, 615],
};
