// Why something on the desk cannot be signed, at the place it speaks of.
import type { Rejection } from '../../../shared/command/rejection.ts';
import type { Text } from '../../../shared/text/text.ts';
import { refusalText } from '../matchContext.ts';
import { say } from '../words.ts';

export function Refused({ why }: { readonly why: Rejection }) {
  return (
    <p class="match-refusal" role="alert">
      {say(whyText(why))}
    </p>
  );
}

/** The reason in words when the check gave one, else the sentence of its code. */
export function whyText(objection: Rejection): Text {
  const why = objection.args?.why;
  return typeof why === 'object' && 'key' in why ? why : refusalText(objection);
}
