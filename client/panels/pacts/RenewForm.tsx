// Signing a pact in force anew: until when, and one's seal on it (rules 6, renewal).
import { useState } from 'preact/hooks';
import { LONGEST_TERM } from '../../../shared/politics/term.ts';
import { Button } from '../../ui/Button.tsx';
import { SlotSelect } from '../../ui/Slot.tsx';
import { monthWords } from '../composer/slots.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';

interface RenewFormProps {
  readonly seal: (term: number | 'match') => void;
  readonly close: () => void;
}

export function RenewForm({ seal, close }: RenewFormProps) {
  const { view } = useMatch();
  const [term, setTerm] = useState('match');
  const { round, roundsMax } = view.clock;
  const months = Array.from({ length: Math.min(LONGEST_TERM, roundsMax - round + 1) }, (_, i) => i + 1);
  return (
    <div class="renew">
      <SlotSelect
        name={word('match.slot.term')}
        value={term}
        options={[
          ['match', word('match.compose.term.match')],
          ...months.map(
            (n) => [String(n), word('match.compose.untilMonth', { month: monthWords(round + n - 1) })] as const,
          ),
        ]}
        onValue={setTerm}
      />
      <Button
        small
        kind="primary"
        testid="seal-renewal"
        onClick={() => seal(term === 'match' ? 'match' : Number(term))}
      >
        {word('match.act.renew.sure')}
      </Button>
      <Button small onClick={close}>
        {word('match.act.no')}
      </Button>
    </div>
  );
}
