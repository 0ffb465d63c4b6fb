// The words a player sees, by their key: tests find controls by what stands on them, and a new wording breaks no test.

import { clauses } from '../../../shared/text/en/clauses.ts';
import { communique } from '../../../shared/text/en/communique.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { composerConditions } from '../../../shared/text/en/composerConditions.ts';
import { council } from '../../../shared/text/en/council.ts';
import { dealings } from '../../../shared/text/en/dealings.ts';
import { debrief } from '../../../shared/text/en/debrief.ts';
import { log } from '../../../shared/text/en/log.ts';
import { match } from '../../../shared/text/en/match.ts';
import { month } from '../../../shared/text/en/month.ts';
import { outcomes } from '../../../shared/text/en/outcomes.ts';
import { pacts } from '../../../shared/text/en/pacts.ts';
import { playback } from '../../../shared/text/en/playback.ts';
import { powers } from '../../../shared/text/en/powers.ts';
import { provinces } from '../../../shared/text/en/provinces.ts';
import { refusals } from '../../../shared/text/en/refusals.ts';
import { result } from '../../../shared/text/en/result.ts';
import { ui } from '../../../shared/text/en/ui.ts';
import { whatIf } from '../../../shared/text/en/whatIf.ts';

const WORDS: Readonly<Record<string, string>> = {
  ...clauses,
  ...communique,
  ...debrief,
  ...log,
  ...match,
  ...month,
  ...outcomes,
  ...composer,
  ...composerConditions,
  ...council,
  ...dealings,
  ...pacts,
  ...playback,
  ...powers,
  ...provinces,
  ...refusals,
  ...result,
  ...ui,
  ...whatIf,
};

/** The English of a key with its slots filled. Throws for a key that has no words. */
export function words(key: string, slots: Readonly<Record<string, string | number>> = {}): string {
  const form = WORDS[key];
  if (form === undefined) throw new Error(`No words for ${key}`);
  return form.replace(/{{(\w+)}}/g, (_, slot: string) => String(slots[slot] ?? `{{${slot}}}`));
}

/** A pattern for words in which a slot may hold anything. */
export function wordsLike(key: string, slots: Readonly<Record<string, string | number>> = {}): RegExp {
  const parts = words(key, slots).split(/{{\w+}}/g);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'));
}

export const place = (id: string): string => words(`province.${id}`);
export const power = (id: string): string => words(`power.${id}.name`);
