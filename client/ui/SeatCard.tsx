// A power at the table: header in its colour with emblem and ornament, one line of character, who sits there, what can be done.
import type { ComponentChildren } from 'preact';
import type { PowerId } from '../../shared/board/ids.ts';
import { t } from '../text/say.ts';
import { Chip } from './Chip.tsx';
import { inColours } from './colours.ts';
import { Emblem } from './Emblem.tsx';
import { Suzani } from './Suzani.tsx';

export interface SeatCardProps {
  readonly power: PowerId;
  readonly state: 'mine' | 'taken' | 'free';
  readonly difficulty?: ComponentChildren;
  readonly character: ComponentChildren;
  /** A paragraph more, shown where cards are large. */
  readonly wants?: ComponentChildren;
  readonly needs?: readonly PowerId[];
  readonly rivals?: readonly PowerId[];
  readonly children?: ComponentChildren;
  readonly testid?: string;
}

export const SeatCard = (props: SeatCardProps) => (
  <article
    class={`seat-card ${props.state}`}
    style={inColours(props.power)}
    data-testid={props.testid}
    aria-label={t(`power.${props.power}.name`)}
  >
    <div class="head">
      <Suzani />
      <span class="medal">
        <Emblem name={props.power} />
      </span>
    </div>
    <div class="body">
      <div class="row sp">
        <h2>{t(`power.${props.power}.name`)}</h2>
        {props.difficulty}
      </div>
      <p>{props.character}</p>
      {props.wants && <p class="wants">{props.wants}</p>}
      <div class="around">
        {props.needs && <Neighbours label={t('ui.needs')} powers={props.needs} />}
        {props.rivals && <Neighbours label={t('ui.rivals')} powers={props.rivals} />}
      </div>
      <div class="foot">{props.children}</div>
    </div>
  </article>
);

const Neighbours = ({ label, powers }: { readonly label: string; readonly powers: readonly PowerId[] }) => (
  <div class="row">
    <span class="lbl">{label}</span>
    <span class="row" style={{ gap: '4px' }}>
      {powers.map((power) => (
        <Chip key={power} power={power} />
      ))}
    </span>
  </div>
);
