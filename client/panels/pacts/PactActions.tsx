// Seal, take the seal back, change, refuse; and for pacts in force: renewal, notice, ending together, publishing. What cannot be undone asks once
// in place, with what comes of it said first.
import { useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import { partiesOf } from '../../../shared/politics/inForce.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { actsOn, hasSealed, type PactAct, versionNow } from '../../store/matchPacts.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { consequencesOf } from '../../store/pactConsequences.ts';
import { Button } from '../../ui/Button.tsx';
import { useCompose } from '../composer/useCompose.ts';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { RenewForm } from './RenewForm.tsx';

/** Acts that break, end or open something: they ask once. */
const ASKS_ONCE: readonly PactAct[] = ['giveNotice', 'endTogether', 'publish', 'retract'];
const HARMS: readonly PactAct[] = ['giveNotice', 'publish', 'retract'];

export function PactActions({ pact }: { readonly pact: Pact }) {
  const { me, view } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const compose = useCompose();
  const [sure, setSure] = useState<PactAct | null>(null);
  const acts = actsOn(pact, me, view.clock.phase);
  if (acts.length === 0 || me === null) return null;
  const { n, terms } = versionNow(pact);
  const waiting = terms.parties.filter((power) => !hasSealed(pact, power) && power !== me);
  const act = (what: PactAct) => {
    if ((ASKS_ONCE.includes(what) || what === 'renew') && sure !== what) return setSure(what);
    setSure(null);
    if (what === 'renew') return;
    if (what === 'change') return compose.open(terms, { pact: pact.id, version: n });
    void ask(commandOf(what, pact.id, n));
  };
  return (
    <div class="pact-acts">
      {pact.state === 'proposed' && hasSealed(pact, me) && waiting.length > 0 && (
        <p class="match-note">
          {word(pact.standing ? 'match.pact.waiting.standing' : 'match.pact.waiting', {
            powers: { list: waiting.map((power) => ({ power })) },
          })}
        </p>
      )}
      {sure !== null && <Consequences act={sure} pact={pact} />}
      {sure === 'renew' && (
        <RenewForm
          close={() => setSure(null)}
          seal={(term) => {
            setSure(null);
            void ask({ type: 'renew', pact: pact.id, term });
          }}
        />
      )}
      <div class="pact-acts-row">
        {acts
          .filter((what) => what !== 'renew' || sure !== 'renew')
          .map((what) => (
            <Button
              key={what}
              kind={what === 'seal' ? 'primary' : HARMS.includes(what) ? 'danger' : 'plain'}
              small={pact.state !== 'proposed'}
              testid={testIdOf(what, pact.id)}
              busy={busy && what === 'seal' ? word('match.pact.sealing') : undefined}
              onClick={() => act(what)}
            >
              {word(sure === what ? `match.act.${what}.sure` : `match.act.${what}`)}
            </Button>
          ))}
        {sure !== null && sure !== 'renew' && (
          <Button small={pact.state !== 'proposed'} onClick={() => setSure(null)}>
            {word('match.act.no')}
          </Button>
        )}
      </div>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </div>
  );
}

/** Said before it is done. */
function Consequences({ act, pact }: { readonly act: PactAct; readonly pact: Pact }) {
  const { view, mine, me } = useMatch();
  if (me === null) return null;
  const lines = consequencesOf(act, pact, { world: worldSeenBy(view, mine), board: REGION_BOARD, me });
  if (lines.length === 0) return null;
  return (
    <ul class="pact-consequences" role="status">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>{say(line)}</li>
      ))}
      {act === 'giveNotice' && partiesOf(pact).length > 2 && <li>{word('match.act.giveNotice.others')}</li>}
    </ul>
  );
}

function testIdOf(act: PactAct, pact: string): string {
  return `${act}-${pact}`;
}

function commandOf(act: Exclude<PactAct, 'change' | 'renew'>, pact: string, version: number): PlayerCommand {
  switch (act) {
    case 'seal':
      return { type: 'sign', pact, version };
    case 'unseal':
    case 'unrenew':
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
