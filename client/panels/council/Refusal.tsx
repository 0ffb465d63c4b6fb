// Why the last thing asked for in a council was not done, at the place where it was asked.
import type { Text } from '../../../shared/text/text.ts';
import { say } from '../words.ts';

export function Refusal({ refusal }: { readonly refusal: Text | null }) {
  if (refusal === null) return null;
  // A refusal of a motion brings its own reason.
  const why = refusal.args?.why;
  return (
    <p class="match-refusal" role="alert">
      {say(typeof why === 'object' && 'key' in why ? why : refusal)}
    </p>
  );
}
