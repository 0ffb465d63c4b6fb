// Opening, changing and closing the composer. Every change is kept on the server as a draft a moment later; nothing typed is lost.
import { useMemo } from 'preact/hooks';
import type { PactId, PowerId } from '../../../shared/board/ids.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { freshTerms } from '../../store/matchDraft.ts';
import type { MatchUi } from '../../store/matchUi.ts';
import type { MatchSession } from '../../store/session.ts';
import { useMatch } from '../matchContext.ts';

/** Quiet time after a change before the draft is saved. */
const SAVE_AFTER_MS = 700;

export interface Composer {
  readonly open: (terms: PactTerms, counterOf?: { readonly pact: PactId; readonly version: number }) => void;
  readonly resume: (draft: string, terms: PactTerms) => void;
  readonly begin: (other: PowerId) => void;
  readonly change: (terms: PactTerms) => void;
  /** Whether the proposal stays on the table after the bell. */
  readonly stand: (standing: boolean) => void;
  /** Puts it away; the draft stays in the list. */
  readonly close: () => void;
  /** Before it is proposed: a draft saved after that would lie about for ever. A later change saves again. */
  readonly hold: () => void;
  /** After it was proposed: nothing is left to save. */
  readonly done: () => void;
}

const timers = new WeakMap<MatchUi, ReturnType<typeof setTimeout>>();

export function useCompose(): Composer {
  const { ui, session, me } = useMatch();
  return useMemo(() => composer(ui, session, me), [ui, session, me]);
}

function composer(ui: MatchUi, session: MatchSession, me: PowerId | null): Composer {
  const stop = () => clearTimeout(timers.get(ui));
  const save = async () => {
    stop();
    const now = ui.composing.value;
    if (now === null || !now.unsaved) return;
    const reply = await session.send({ type: 'saveDraft', draft: now.draft, terms: now.terms });
    const later = ui.composing.value;
    if (reply.ok && later?.draft === now.draft && later.terms === now.terms) {
      ui.composing.value = { ...later, unsaved: false };
    }
  };
  const show = (draft: string, terms: PactTerms, counterOf: { pact: PactId; version: number } | null = null) => {
    ui.picking.value = null;
    ui.composing.value = { draft, terms, counterOf, standing: false, unsaved: false };
  };
  return {
    open: (terms, counterOf) => show(freshId(), terms, counterOf ?? null),
    resume: (draft, terms) => show(draft, terms),
    begin: (other) => me !== null && show(freshId(), freshTerms(me, other)),
    change: (terms) => {
      const now = ui.composing.value;
      if (now === null) return;
      ui.composing.value = { ...now, terms, unsaved: true };
      stop();
      timers.set(ui, setTimeout(save, SAVE_AFTER_MS));
    },
    stand: (standing) => {
      const now = ui.composing.value;
      if (now !== null) ui.composing.value = { ...now, standing };
    },
    close: () => {
      void save();
      ui.composing.value = null;
      ui.picking.value = null;
      ui.preview.value = null;
    },
    hold: stop,
    done: () => {
      stop();
      ui.composing.value = null;
      ui.picking.value = null;
      ui.preview.value = null;
    },
  };
}

let count = 0;

/** Unique for the seat in this match: drafts of an earlier visit keep theirs. */
function freshId(): string {
  count += 1;
  return `d${Date.now().toString(36)}${count}`;
}
