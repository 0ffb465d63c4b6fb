// How captions are put together: names as arguments, tags with a tone, at most two sentences (look/NOTES.md 8).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Text, TextArg } from '../../text/text.ts';
import { valueName } from '../factLine.ts';
import type { LogFact } from '../logEntry.ts';
import type { PlaybackStep } from '../playbackStep.ts';
import type { FactOf } from './tape.ts';

/** A step before the units are known that stand after it. */
export type Scene = Omit<PlaybackStep, 'units'>;
export type Tag = PlaybackStep['tags'][number];

export const power = (id: PowerId): TextArg => ({ power: id });
export const province = (id: ProvinceId): TextArg => ({ province: id });
export const provinces = (ids: readonly ProvinceId[]): TextArg => ({ list: ids.map(province) });
export const powers = (ids: readonly PowerId[]): TextArg => ({ list: ids.map(power) });
export const unitArg = ({ owner, kind = 'army', at }: FactOf<'order'>): TextArg => ({ unit: { owner, kind, at } });
/** "army", "fleet". */
export const kindOf = ({ kind = 'army' }: FactOf<'order'>): Text => ({ key: `playback.unit.${kind}` });
export const text = (key: string, args?: Text['args']): Text => (args ? { key, args } : { key });

interface SceneParts {
  readonly headline: Text;
  readonly sentences?: readonly (Text | null | undefined)[];
  readonly tags?: readonly Tag[];
  readonly at?: ProvinceId | null;
  readonly facts: readonly LogFact[];
}

/** Two sentences and three tags at most; what does not fit stays in the record. */
export function scene(step: PlaybackStep['step'], parts: SceneParts): Scene {
  return {
    step,
    headline: parts.headline,
    sentences: (parts.sentences ?? []).filter((sentence) => sentence !== null && sentence !== undefined).slice(0, 2),
    tags: (parts.tags ?? []).slice(0, 3),
    at: parts.at ?? null,
    facts: parts.facts,
  };
}

/** "Tajikistan: stability −2". */
export function valueTag(fact: FactOf<'value'>): Tag {
  const args = { power: power(fact.power), value: valueName(fact.value, fact.power), by: Math.abs(fact.by) };
  const good = fact.value === 'radicalisation' ? fact.by < 0 : fact.by > 0;
  return { text: text(fact.by >= 0 ? 'playback.tag.up' : 'playback.tag.down', args), tone: good ? 'kept' : 'broken' };
}

/** True when the cause speaks of this province or pact, whatever its words. */
export function causeNames(fact: FactOf<'value'>, wanted: { province?: ProvinceId; pact?: string }): boolean {
  return Object.values(fact.cause.args ?? {}).some((arg) => {
    if (typeof arg !== 'object') return false;
    if (wanted.province !== undefined && 'province' in arg) return arg.province === wanted.province;
    return wanted.pact !== undefined && 'pact' in arg && arg.pact === wanted.pact;
  });
}
