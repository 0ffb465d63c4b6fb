// Drafts: one's own paper, seen by nobody else until it is proposed.
import type { PowerId } from '../../board/ids.ts';
import type { PactCommand } from '../../command/command.ts';
import type { Chronicle } from '../chronicle.ts';
import { type Answer, no, OBEYED } from './deciding.ts';

const MOST_DRAFTS = 20;

export function decideDraft(
  chronicle: Chronicle,
  power: PowerId,
  command: Extract<PactCommand, { readonly type: 'saveDraft' | 'dropDraft' }>,
): Answer {
  const drafts = chronicle.state.drafts[power] ?? [];
  const known = drafts.find(({ id }) => id === command.draft);
  if (command.type === 'dropDraft') {
    if (!known) return no('noSuchDraft');
    chronicle.add({ type: 'draftDropped', power, draft: command.draft });
    return OBEYED;
  }
  if (!known && drafts.length >= MOST_DRAFTS) return no('tooManyProposals', { most: MOST_DRAFTS });
  if (known && JSON.stringify(known.terms) === JSON.stringify(command.terms)) return OBEYED;
  chronicle.add({ type: 'draftSaved', power, draft: command.draft, terms: command.terms });
  return OBEYED;
}
