// A motion of one's own: its kind, its slots (a province can be picked on the board), what it would say, and why it cannot be moved as it stands.
import { useEffect, useRef, useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { InstitutionId, MotionContent, MotionKind } from '../../../shared/politics/institutions/motion.ts';
import { catalogueOf } from '../../../shared/politics/institutions/motionKinds.ts';
import { motionObjection } from '../../../shared/politics/institutions/motionLife.ts';
import { freshMotion, type MotionDesk, membersAt } from '../../store/matchCouncil.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { Term } from '../../ui/Term.tsx';
import { whyText } from '../composer/Refused.tsx';
import { ScopeContext } from '../composer/slots.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { MotionSlots } from './MotionSlots.tsx';
import { MotionText } from './MotionText.tsx';
import { Refusal } from './Refusal.tsx';

/** Slots of a motion are no slots of a clause: the number keeps them apart for the board. */
const NO_CLAUSE = -1;

export function MotionForm(props: { readonly institution: InstitutionId; readonly close: () => void }) {
  const { view, mine, me, ui } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const { institution, close } = props;
  const first = useRef<HTMLSelectElement>(null);
  const world = worldSeenBy(view, mine);
  const desk: MotionDesk = { world, board: REGION_BOARD, me: me ?? 'ru', institution };
  const begun = catalogueOf(institution).flatMap((kind) => {
    const fresh = freshMotion(kind, desk);
    return fresh === null ? [] : [fresh];
  });
  const [content, setContent] = useState<MotionContent | null>(begun[0] ?? null);
  const picking = ui.picking.value?.clause === NO_CLAUSE;
  useEffect(() => first.current?.focus(), []);
  // On a phone the sheet gives way to the board while a place is picked.
  useEffect(() => {
    if (!picking) return;
    ui.stop.value = 'low';
    return () => {
      ui.stop.value = 'full';
    };
  }, [picking, ui]);
  // Whoever leaves the form picks nothing any more.
  useEffect(
    () => () => {
      if (ui.picking.peek()?.clause === NO_CLAUSE) ui.picking.value = null;
    },
    [ui],
  );
  if (me === null || content === null) return null;
  const objection = motionObjection({ world, board: REGION_BOARD }, { by: me, institution, content });
  const why = objection === null ? null : say(whyText(objection));
  return (
    <form
      class="motion-form"
      data-testid="motion-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) void ask({ type: 'move', institution, content }).then((moved) => moved && close());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (picking) ui.picking.value = null;
        else close();
      }}
    >
      <label class="motion-kind">
        <span class="lbl">{word('council.form.kind')}</span>
        <select
          ref={first}
          class="inp"
          data-testid="motion-kind"
          value={content.motion}
          onChange={(event) => {
            const chosen = event.currentTarget.value as MotionKind;
            setContent(begun.find(({ motion }) => motion === chosen) ?? null);
          }}
        >
          {begun.map(({ motion }) => (
            <option key={motion} value={motion}>
              {word(`motion.${motion}.kind`)}
            </option>
          ))}
        </select>
      </label>
      <p class="match-note">
        <Term to={`council.${content.motion}`}>{word('council.form.about')}</Term>
      </p>
      <ScopeContext.Provider value={{ clause: NO_CLAUSE, part: '' }}>
        <MotionSlots content={content} desk={desk} set={setContent} />
      </ScopeContext.Provider>
      {picking && <p class="match-note">{word('council.form.pick')}</p>}
      <MotionText content={content} voters={membersAt(desk)} />
      <div class="row wrap">
        <Button
          kind="primary"
          type="submit"
          testid="motion-send"
          why={why}
          whyShown="beside"
          busy={busy ? word('council.moving') : null}
        >
          {word('council.form.send')}
        </Button>
        <Button testid="motion-cancel" onClick={close}>
          {word('council.form.cancel')}
        </Button>
      </div>
      <Refusal refusal={refusal} />
    </form>
  );
}
