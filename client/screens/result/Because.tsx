// The reasons of one deed of a bot as one sentence: because ..., although ..., each with its points, and what all of it came to.
import { Fragment } from 'preact';
import type { Motive, Reason } from '../../../shared/view/motive.ts';
import { say, word } from '../../panels/words.ts';
import { signed } from '../../text/say.ts';

export function Because({ motive }: { readonly motive: Motive }) {
  const spoken = motive.because.filter(({ against }) => against !== true);
  const against = motive.because.filter((reason) => reason.against === true);
  return (
    <p class="because">
      <Reasons lead="result.why.because" reasons={spoken} />
      {against.length > 0 && (
        <>
          {'; '}
          <Reasons lead="result.why.although" reasons={against} />
        </>
      )}
      .<Total motive={motive} />
    </p>
  );
}

function Reasons({ lead, reasons }: { readonly lead: string; readonly reasons: readonly Reason[] }) {
  return (
    <>
      <i class="because-lead">{word(lead)}</i>{' '}
      {reasons.map(({ text, points }, n) => (
        <Fragment key={`${n}-${text.key}`}>
          {n > 0 && ', '}
          {say(text)}
          {points !== undefined && <b class={`because-points${points < 0 ? ' is-less' : ''}`}> {signed(points)}</b>}
        </Fragment>
      ))}
    </>
  );
}

/** Only where there was a mark to reach: elsewhere the sum says nothing that its parts do not. */
function Total({ motive: { worth, asked } }: { readonly motive: Motive }) {
  if (worth === undefined || asked === undefined) return null;
  return (
    <small class="because-total"> {word('result.why.total', { worth: signed(worth), asked: signed(asked) })}</small>
  );
}
