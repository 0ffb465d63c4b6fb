// A condition in plain words: a clause that reads well after "if", "as long as" and "when". Numbers, powers and places are arguments.
import { assertNever } from '../../board/assertNever.ts';
import type { Text } from '../../text/text.ts';
import type { Condition } from './condition.ts';
import { conditionKind } from './conditionKinds.ts';
import { isJoined } from './holds.ts';
import { countText } from './measuring.ts';

export function conditionText(condition: Condition): Text {
  if (!isJoined(condition)) return conditionKind(condition).text(condition);
  switch (condition.is) {
    case 'not':
      return { key: 'condition.not', args: { of: conditionText(condition.of) } };
    case 'all':
    case 'any':
      return joinedText(condition.is, condition.of);
    case 'forRounds':
      return {
        key: 'condition.forRounds',
        args: { of: conditionText(condition.of), span: { key: 'condition.lastMonths', args: { count: condition.n } } },
      };
    case 'rounds': {
      const args = { of: conditionText(condition.of), number: countText(condition) };
      return { key: 'condition.rounds', args };
    }
    case 'fraction':
      return { key: 'condition.fraction', args: { of: conditionText(condition.of), percent: condition.percent } };
    case 'mean':
      return { key: 'condition.mean', args: { of: conditionText(condition.of) } };
    default:
      return assertNever(condition);
  }
}

const SLOTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** "both … and …", "either …, or …, or …": one sentence for each number of parts, since lists read alike for both. */
function joinedText(is: 'all' | 'any', parts: readonly Condition[]): Text {
  const args = Object.fromEntries(parts.map((part, index) => [SLOTS[index] ?? 'f', conditionText(part)]));
  return { key: `condition.${is}.${parts.length}`, args };
}
