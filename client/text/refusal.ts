// Words for a refusal: the catalogue's sentence for the code, which says what would work.
import type { Rejection } from '../../shared/command/rejection.ts';
import { has, t } from './say.ts';

export type Refusal = { readonly code: Rejection['code'] | 'offline'; readonly args?: Rejection['args'] };

/** The sentence of `refusal.<code>`; a code that this page does not know yet (an older page, a newer server) is answered in general. */
export function sayRefusal({ code, args }: Refusal): string {
  const key = `refusal.${code}`;
  return has(key) ? t(key, args) : t('ui.refusedUnknown', { code });
}
