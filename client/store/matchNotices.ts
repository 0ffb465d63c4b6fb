// What is worth a word to this reader the moment it happens: proposals, seals, breaches, demands, motions. A newer word about a thing takes the
// place of the older; nothing here is the only place where something must be acted on (look, section 11).
import type { PactId, PowerId } from '../../shared/board/ids.ts';
import type { Text } from '../../shared/text/text.ts';
import { factLine } from '../../shared/view/factLine.ts';
import type { LogEntry, LogFact } from '../../shared/view/logEntry.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { pactById, termsNow } from './matchPacts.ts';
import type { WorkTab } from './matchUi.ts';

export interface Notice {
  /** What it is about: a newer one with the same key replaces it. */
  readonly key: string;
  readonly text: Text;
  readonly tone: 'plain' | 'waiting' | 'danger' | 'good';
  readonly tab: WorkTab;
  readonly pact?: PactId;
  readonly power?: PowerId;
}

/** As many as are read at a glance. */
export const MOST_NOTICES = 2;

/** How far the reader has been told: the last entry of each record. */
export interface Told {
  readonly all: number;
  readonly own: number;
}

export function toldOf(view: PublicView, mine: PrivateView | null): Told {
  return { all: view.log.at(-1)?.n ?? -1, own: mine?.log.at(-1)?.n ?? -1 };
}

/** Notices of what has happened since, oldest first, one for each thing. */
export function noticesSince(view: PublicView, mine: PrivateView | null, told: Told): readonly Notice[] {
  const since = (log: readonly LogEntry[], n: number) => log.filter((entry) => entry.n > n);
  const fresh = [...since(view.log, told.all), ...since(mine?.log ?? [], told.own)];
  return merged(
    [],
    fresh.flatMap(({ fact }) => noticeOf(fact, view, mine)),
  );
}

/** The newer take the place of the older about the same thing; only the last few stay. */
export function merged(old: readonly Notice[], fresh: readonly Notice[]): readonly Notice[] {
  const byKey = new Map<string, Notice>();
  for (const notice of [...old, ...fresh]) {
    byKey.delete(notice.key);
    byKey.set(notice.key, notice);
  }
  return [...byKey.values()].slice(-MOST_NOTICES);
}

function noticeOf(fact: LogFact, view: PublicView, mine: PrivateView | null): readonly Notice[] {
  const me = mine?.power ?? null;
  // Spectators have the ticker.
  if (me === null) return [];
  switch (fact.k) {
    case 'proposed':
    case 'signed':
      if (fact.by === me) return [];
      return ofPact(fact, view, mine, fact.k === 'proposed' ? 'waiting' : 'plain');
    case 'inForce':
      return ofPact(fact, view, mine, 'good');
    case 'pactEnded':
      if (fact.by === me || fact.how === 'breached') return [];
      return ofPact(fact, view, mine, fact.how === 'fulfilled' ? 'good' : 'plain');
    case 'notice':
      return fact.by === me ? [] : ofPact(fact, view, mine, 'waiting');
    case 'suspended':
    case 'resumed':
    case 'renewed':
      return ofPact(fact, view, mine, 'plain');
    case 'published':
      return fact.by === me ? [] : [pactNotice(fact, 'danger')];
    case 'pledge': {
      if (fact.finding !== 'broken') return [];
      return [pactNotice(fact, 'danger')];
    }
    case 'demand': {
      if (fact.by !== me && fact.on !== me) return [];
      if (fact.by === me && (fact.state === 'open' || fact.state === 'backedDown')) return [];
      const tone = fact.state === 'open' ? 'danger' : 'plain';
      return [{ key: `demand:${fact.id}`, text: factLine(fact), tone, tab: 'powers' }];
    }
    case 'motion': {
      const concerned = view.motion[fact.motion]?.voters.includes(me) === true;
      if (fact.by === me || !concerned) return [];
      const tone = fact.state === 'open' ? 'waiting' : 'plain';
      return [{ key: `motion:${fact.motion}`, text: factLine(fact), tone, tab: 'council' }];
    }
    default:
      return [];
  }
}

type PactFact = Extract<LogFact, { readonly pact: PactId }>;

/** Of a pact to which the reader is a party. */
function ofPact(fact: PactFact, view: PublicView, mine: PrivateView | null, tone: Notice['tone']): readonly Notice[] {
  const pact = pactById(view, mine, fact.pact);
  const party = pact !== null && mine?.power != null && termsNow(pact).parties.includes(mine.power);
  return party ? [pactNotice(fact, tone)] : [];
}

function pactNotice(fact: PactFact, tone: Notice['tone']): Notice {
  return { key: `pact:${fact.pact}`, text: factLine(fact), tone, tab: 'pacts', pact: fact.pact };
}
