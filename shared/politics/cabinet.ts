// The cabinet in Kabul and how far it resembles the country (rules 9.4).
import type { EthnicGroup, World } from './world.ts';

export const POSTS = 33;

/** Shares of the population in percent, as the article has them (rules 9.4); they are uncertain. */
export const POPULATION: Readonly<Record<EthnicGroup, number>> = {
  pashtun: 42,
  tajik: 27,
  hazara: 9,
  uzbek: 9,
  aimak: 4,
  turkmen: 3,
  baloch: 2,
  other: 4,
};

/** Shares of the population in percent as this match counts them (rules 11.2, share). */
export function sharesIn({ shares = {} }: Pick<World, 'shares'>): Readonly<Record<EthnicGroup, number>> {
  const counted = (Object.keys(POPULATION) as EthnicGroup[]).map((group) => [
    group,
    POPULATION[group] + (shares[group] ?? 0),
  ]);
  return Object.fromEntries(counted) as Record<EthnicGroup, number>;
}

/** 0-100; the cabinet of September 2021 has 51. Quotient rounded up (rules 9.4). `shares` in percent; absent: as the article has them. */
export function inclusion(
  posts: Readonly<Record<EthnicGroup, number>>,
  shares: Readonly<Record<EthnicGroup, number>> = POPULATION,
): number {
  const groups = Object.keys(POPULATION) as EthnicGroup[];
  const off = groups.reduce((sum, group) => sum + Math.abs(100 * posts[group] - POSTS * shares[group]), 0);
  return 100 - Math.ceil(off / (2 * POSTS));
}

/** Posts of all groups but the Pashtun. */
export function nonPashtunPosts(posts: Readonly<Record<EthnicGroup, number>>): number {
  return POSTS - posts.pashtun;
}
