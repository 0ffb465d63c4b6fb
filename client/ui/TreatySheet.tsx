// A promise is a treaty with a double rule.
import type { ComponentChildren } from 'preact';
import { HornRule } from './HornRule.tsx';

export interface TreatySheetProps {
  /** "Secret pact, second version". */
  readonly kicker: ComponentChildren;
  /** At the right of the kicker: "0 of 2 sealed". */
  readonly aside?: ComponentChildren;
  readonly title: ComponentChildren;
  /** Articles, numbered by the sheet. */
  readonly clauses: readonly ComponentChildren[];
  /** Lines after the articles: term and readers. */
  readonly closing?: ComponentChildren;
  readonly seals?: ComponentChildren;
  /** Buttons. */
  readonly children?: ComponentChildren;
  readonly state?: 'open' | 'lapsed' | 'broken';
  readonly testid?: string;
}

/** Double rule, horn rule under the title, articles in serif, seals below. */
export function TreatySheet(props: TreatySheetProps) {
  const { kicker, aside, title, clauses, closing, seals, children, state = 'open' } = props;
  return (
    <article class={`treaty ${state === 'open' ? '' : state}`} data-testid={props.testid}>
      <div class="row sp">
        <span class="lbl">{kicker}</span>
        {aside}
      </div>
      <h3 style={{ margin: '4px 0 6px' }}>{title}</h3>
      <HornRule />
      <ol class="clauses">
        {clauses.map((clause, index) => (
          <li key={`a${index + 1}`}>{clause}</li>
        ))}
      </ol>
      {closing && <p class="clause is-frame mut">{closing}</p>}
      {seals && <div class="seals">{seals}</div>}
      {children && (
        <div class="row wrap" style={{ marginTop: 'var(--s-3)' }}>
          {children}
        </div>
      )}
    </article>
  );
}
