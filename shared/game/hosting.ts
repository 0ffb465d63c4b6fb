// What it asks of a country to take in a unit of refugees, however they came (rules 9.2, 6.1 asylum).
import type { PowerId } from '../board/ids.ts';
import type { Chronicle } from './chronicle.ts';

/** No visas between these and Russia: the stated reason for the CSTO line (scenario.md A33, rules 9.2). */
const VISA_FREE: readonly PowerId[] = ['kz', 'kg', 'tj', 'uz'];

/** One unit: every second at an open border, every third elsewhere costs the host; every third in the visa-free four costs Russia. */
export function takeIn(chronicle: Chronicle, host: PowerId, under: 'open' | 'humanitarian'): void {
  chronicle.add({ type: 'refugeesHosted', power: host, under });
  const hosted = chronicle.state.hosted[host] ?? { open: 0, humanitarian: 0 };
  const cause = { key: 'cause.refugees' };
  if (under === 'open') {
    if (hosted.open % 2 === 0) chronicle.change(host, 'stability', -1, cause);
    if (hosted.open % 3 === 0) chronicle.change(host, 'radicalisation', 1, cause);
  } else if (hosted.humanitarian % 3 === 0) {
    chronicle.change(host, 'stability', -1, cause);
  }
  const inVisaFree = VISA_FREE.reduce((sum, power) => {
    const at = chronicle.state.hosted[power];
    return sum + (at ? at.open + at.humanitarian : 0);
  }, 0);
  if (VISA_FREE.includes(host) && inVisaFree % 3 === 0) {
    chronicle.change('ru', 'stability', -1, { key: 'cause.visaFree' });
  }
}

/** Stranded people taken in by pact: from where most of them wait, then by id. Returns how many were found; at most `places`. */
export function shelter(chronicle: Chronicle, host: PowerId, places: number): number {
  for (let found = 0; found < places; found++) {
    const waiting = Object.entries(chronicle.state.stranded).filter(([, n]) => n > 0);
    const [most] = waiting.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (most === undefined) return found;
    chronicle.add({ type: 'strandedSet', crossing: most[0], now: most[1] - 1 });
    takeIn(chronicle, host, 'humanitarian');
  }
  return places;
}
