// The crossings: places where people, goods and pushes pass a border between states (rules 2, 9.1). Positions are in boardPoints.ts.
// Ids are stable: stored matches and pacts name them.
import type { Crossing } from './board.ts';
import type { RegionId } from './provinceFacts.ts';

export type CrossingFacts = Omit<Crossing, 'at' | 'between'> & { readonly between: readonly [RegionId, RegionId] };

/** For Afghan crossings the Afghan province is second. The first of a front is its main gate, where its alert is drawn. */
export const CROSSING_FACTS = [
  // The river: Uzbekistan and Tajikistan to Afghanistan.
  { id: 'x-termez', name: 'Termez / Hairatan', between: ['uz-termez', 'af-balkh'], kind: 'bridge' },
  { id: 'x-sherkhan', name: 'Panj-i-Poyon / Sher Khan Bandar', between: ['tj-bokhtar', 'af-kunduz'], kind: 'bridge' },
  { id: 'x-kokul', name: 'Kokul / Ai Khanum', between: ['tj-kulob', 'af-takhar'], kind: 'ferry' },
  { id: 'x-shohon', name: 'Shohon / Khwahan', between: ['tj-kulob', 'af-badakhshan'], kind: 'bridge' },
  { id: 'x-tem', name: 'Tem / Demogan', between: ['tj-khorog', 'af-badakhshan'], kind: 'bridge' },
  { id: 'x-ruzvay', name: 'Ruzvay / Nusay', between: ['tj-khorog', 'af-badakhshan'], kind: 'bridge' },
  { id: 'x-ishkashim', name: 'Ishkashim', between: ['tj-khorog', 'af-badakhshan'], kind: 'bridge' },
  // Turkmenistan, Iran, Pakistan to Afghanistan.
  { id: 'x-aqina', name: 'Imamnazar / Aqina', between: ['tm-lebap', 'af-faryab'], kind: 'road' },
  { id: 'x-torghundi', name: 'Serhetabat / Torghundi', between: ['tm-mary', 'af-herat'], kind: 'road' },
  { id: 'x-islam-qala', name: 'Dogharun / Islam Qala', between: ['ir-khorasan', 'af-herat'], kind: 'road' },
  { id: 'x-mahirud', name: 'Mahirud / Abu Nasr Farahi', between: ['ir-sistan', 'af-farah'], kind: 'road' },
  { id: 'x-zaranj', name: 'Milak / Zaranj', between: ['ir-sistan', 'af-farah'], kind: 'bridge' },
  { id: 'x-spin-boldak', name: 'Chaman / Spin Boldak', between: ['pk-quetta', 'af-kandahar'], kind: 'road' },
  { id: 'x-torkham', name: 'Torkham', between: ['pk-peshawar', 'af-nangarhar'], kind: 'road' },
  { id: 'x-ghulam-khan', name: 'Ghulam Khan', between: ['pk-peshawar', 'af-paktia'], kind: 'road' },
  // North of the river.
  { id: 'x-sariosiyo', name: 'Dusti / Sariosiyo', between: ['tj-dushanbe', 'uz-termez'], kind: 'road' },
  { id: 'x-ayvaj', name: 'Ayvaj / Gulbahor', between: ['tj-bokhtar', 'uz-termez'], kind: 'road' },
  { id: 'x-oybek', name: 'Fotehobod / Oybek', between: ['tj-sughd', 'uz-tashkent'], kind: 'road' },
  { id: 'x-isfara', name: 'Guliston / Kyzyl-Bel', between: ['tj-sughd', 'kg-batken'], kind: 'road' },
  { id: 'x-karamyk', name: 'Karamyk', between: ['tj-dushanbe', 'kg-osh'], kind: 'road' },
  { id: 'x-kyzyl-art', name: 'Kyzyl-Art Pass', between: ['tj-murghab', 'kg-osh'], kind: 'pass' },
  { id: 'x-dostlik', name: 'Dostuk / Dustlik', between: ['kg-osh', 'uz-fergana'], kind: 'road' },
  { id: 'x-korday', name: 'Korday / Ak-Jol', between: ['kz-shymkent', 'kg-chuy'], kind: 'road' },
  { id: 'x-gisht-kuprik', name: 'Zhibek Zholy / Gisht Kuprik', between: ['kz-shymkent', 'uz-tashkent'], kind: 'road' },
  { id: 'x-farap', name: 'Farap / Alat', between: ['tm-lebap', 'uz-bukhara'], kind: 'road' },
  // China, Iran and Pakistan beyond Afghanistan.
  { id: 'x-kulma', name: 'Kulma Pass', between: ['tj-murghab', 'cn-kashgar'], kind: 'pass' },
  { id: 'x-irkeshtam', name: 'Irkeshtam', between: ['kg-osh', 'cn-kashgar'], kind: 'road' },
  { id: 'x-torugart', name: 'Torugart Pass', between: ['kg-naryn', 'cn-kashgar'], kind: 'pass' },
  { id: 'x-khunjerab', name: 'Khunjerab Pass', between: ['pk-peshawar', 'cn-kashgar'], kind: 'pass' },
  { id: 'x-khorgos', name: 'Khorgos', between: ['kz-almaty', 'cn-urumqi'], kind: 'road' },
  { id: 'x-dostyk', name: 'Dostyk / Alashankou', between: ['kz-almaty', 'cn-urumqi'], kind: 'rail' },
  { id: 'x-sarakhs', name: 'Sarakhs', between: ['ir-khorasan', 'tm-ashgabat'], kind: 'road' },
  { id: 'x-gaudan', name: 'Bajgiran / Gaudan', between: ['ir-khorasan', 'tm-ashgabat'], kind: 'road' },
  { id: 'x-mirjaveh', name: 'Mirjaveh / Taftan', between: ['ir-sistan', 'pk-quetta'], kind: 'road' },
] as const satisfies readonly CrossingFacts[];

export type RegionCrossingId = (typeof CROSSING_FACTS)[number]['id'];
