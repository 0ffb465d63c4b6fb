// Seal, take the seal back, change, refuse; and for pacts in force: notice, ending together, publishing. What cannot be undone asks once in place.
import { useState } from 'preact/hooks';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { actsOn, hasSealed, type PactAct, versionNow } from '../../store/matchPacts.ts';
import { Button } from '../../ui/Button.tsx';
import { useCompose } from '../composer/useCompose.ts';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

/** Acts that break, end or open something: they ask once. */
const ASKS_ONCE: readonly PactAct[] = ['giveNotice', 'publish', 'retract'];

export function PactActions({ pact }: { readonly pact: Pact }) {
  const { me, view } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const compose = useCompose();
  const [sure, setSure] = useState<PactAct | null>(null);
  const acts = actsOn(pact, me, view.clock.phase);
  if (acts.length === 0) return null;
  const { n, terms } = versionNow(pact);
  const waiting = terms.parties.filter((power) => !hasSealed(pact, power) && power !== me);
  const act = (what: PactAct) => {
    if (ASKS_ONCE.includes(what) && sure !== what) return setSure(what);
    setSure(null);
    if (what === 'change') return compose.open(terms, { pact: pact.id, version: n });
    void ask(commandOf(what, pact.id, n));
  };
  return (
    <div class="pact-acts">
      {me !== null && pact.state === 'proposed' && hasSealed(pact, me) && waiting.length > 0 && (
        <p class="match-note">
          {word('match.pact.waiting', { powers: { list: waiting.map((power) => ({ power })) } })}
        </p>
      )}
      <div class="pact-acts-row">
        {acts.map((what) => (
          <Button
            key={what}
            kind={what === 'seal' ? 'primary' : ASKS_ONCE.includes(what) ? 'danger' : 'plain'}
            small={pact.state !== 'proposed'}
            testid={testIdOf(what, pact.id)}
            busy={busy && what === 'seal' ? word('match.pact.sealing') : undefined}
            onClick={() => act(what)}
          >
            {word(sure === what ? `match.act.${what}.sure` : `match.act.${what}`)}
          </Button>
        ))}
      </div>
      {sure !== null && <p class="match-note">{word(`match.act.${sure}.warn`)}</p>}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </div>
  );
}

function testIdOf(act: PactAct, pact: string): string {
  return `${act}-${pact}`;
}

function commandOf(act: Exclude<PactAct, 'change'>, pact: string, version: number): PlayerCommand {
  switch (act) {
    case 'seal':
      return { type: 'sign', pact, version };
    case 'unseal':
      return { type: 'unsign', pact };
    case 'refuse':
      return { type: 'refuse', pact, version };
    case 'retract':
      return { type: 'retract', pact };
    case 'giveNotice':
      return { type: 'giveNotice', pact };
    case 'endTogether':
      return { type: 'endTogether', pact };
    case 'publish':
      return { type: 'publish', pact };
  }
}
