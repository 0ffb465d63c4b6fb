// What others have said about this round's alerts: quick phrases and published assessments (rules 5, 8). Words, not facts.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import type { Message } from '../view/publicView.ts';
import type { Mind } from './mind.ts';

export interface Hearsay {
  readonly from: PowerId;
  readonly front: ProvinceId;
  readonly says: 'real' | 'pretext';
}

/** All messages that the bot may read, of this round, oldest first. */
export const messagesOfRound = once((mind: Mind): readonly Message[] =>
  [...mind.view.floor, ...mind.mine.messages].filter(({ round }) => round === mind.round).sort((a, b) => a.at - b.at),
);

/** Each speaker once about each front: the newest word stands. */
export function heard(mind: Mind): readonly Hearsay[] {
  const latest = new Map<string, Hearsay>();
  for (const { round, fact } of mind.view.log) {
    if (fact.k !== 'policy' || fact.policy !== 'assessment' || round < mind.round - 2) continue;
    if (fact.province === undefined || fact.says === undefined) continue;
    note(mind, latest, { from: fact.power, front: fact.province, says: fact.says });
  }
  for (const { from, phrase } of messagesOfRound(mind)) {
    if (phrase?.province === undefined) continue;
    if (phrase.id === 'isReal') note(mind, latest, { from, front: phrase.province, says: 'real' });
    if (phrase.id === 'isPretext') note(mind, latest, { from, front: phrase.province, says: 'pretext' });
  }
  return [...latest.values()];
}

function note(mind: Mind, latest: Map<string, Hearsay>, word: Hearsay): void {
  if (word.from !== mind.power && mind.fronts.includes(word.front)) latest.set(`${word.from}/${word.front}`, word);
}
