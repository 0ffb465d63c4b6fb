// What the reader and another power could take from each other: never a bare number, always the sentences behind it, and how it moved (rules 7).
import type { PowerId } from '../../../shared/board/ids.ts';
import type { LeverageTerm } from '../../../shared/view/privateView.ts';
import { Beam } from '../../ui/Beam.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { LeverageHistory } from './LeverageHistory.tsx';

export function LeverageBetween({ other }: { readonly other: PowerId }) {
  const { mine } = useMatch();
  const between = mine?.leverage.find((entry) => entry.other === other);
  if (between === undefined) return null;
  const args = { power: { power: other }, mine: sum(between.mine), theirs: sum(between.theirs) };
  return (
    <section class="leverage" data-testid={`leverage-${other}`}>
      <h3 class="lbl">
        <Term to="word.leverage">{word('match.leverage')}</Term>
      </h3>
      <div class="lever-row">
        <span>
          {word('match.lever.you', args)} <b class="num">{args.mine}</b>
        </span>
        <Beam mine={args.mine} theirs={args.theirs} label={word('match.leverage.label', args)} />
        <span class="lever-they">
          <b class="num">{args.theirs}</b> {word('match.lever.they', args)}
        </span>
      </div>
      <Terms terms={between.mine} some="match.leverage.you" none="match.leverage.youNothing" other={other} />
      <Terms terms={between.theirs} some="match.leverage.they" none="match.leverage.theyNothing" other={other} />
      <LeverageHistory other={other} net={between.history} now={between.net} />
    </section>
  );
}

interface TermsProps {
  readonly terms: readonly LeverageTerm[];
  readonly some: string;
  readonly none: string;
  readonly other: PowerId;
}

function Terms({ terms, some, none, other }: TermsProps) {
  const args = { power: { power: other } };
  if (terms.length === 0) return <p>{word(none, args)}</p>;
  return (
    <>
      <p>{word(some, args)}</p>
      <ul class="leverage-terms">
        {terms.map((term, i) => (
          <li key={`${i}-${term.text.key}`}>
            <span>{say(term.text)}</span>
            {term.doubled && <small>{word('match.leverage.doubled')}</small>}
            <b class="num">{term.weight}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function sum(terms: readonly LeverageTerm[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

export function termText({ text, weight, doubled }: LeverageTerm) {
  return { key: doubled ? 'match.leverage.term.doubled' : 'match.leverage.term', args: { term: text, weight } };
}
