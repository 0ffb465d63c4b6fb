// The cabinet in Kabul: 33 posts by group, and how well it mirrors the country (rules 9.4).

import type { EthnicGroup } from '../../../shared/politics/world.ts';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { WhyMonths } from '../WhyMonths.tsx';
import { word } from '../words.ts';

const SHOWN: readonly EthnicGroup[] = ['pashtun', 'tajik', 'uzbek', 'hazara', 'turkmen', 'aimak', 'baloch', 'other'];

export function Cabinet() {
  const { view } = useMatch();
  const held = SHOWN.filter((group) => view.posts[group] > 0 || group === 'hazara');
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.cabinet">{word('match.cabinet')}</Term>
      </h3>
      <div class="cabinet" role="img" aria-label={held.map((group) => line(group)).join(', ')}>
        {held.flatMap((group) =>
          Array.from({ length: view.posts[group] }, (_, i) => <i key={`${group}${i + 1}`} class={`is-${group}`} />),
        )}
      </div>
      <p class="match-note">
        {held.map((group) => line(group)).join(' · ')}. {word('match.cabinet.inclusion', { inclusion: view.inclusion })}
      </p>
      <div class="why-line">
        <span>{word('communique.number.inclusion')}</span>
        <WhyMonths of="inclusion" now={view.inclusion} name={word('communique.number.inclusion')} />
      </div>
    </section>
  );

  function line(group: EthnicGroup): string {
    return word('match.cabinet.group', { group: { key: `pact.group.${group}` }, posts: view.posts[group] });
  }
}
