// Puts the private view together from the sections that the server sends; notices when one was lost.
import type { ViewMessage } from '../../shared/protocol/messages.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';

export interface MergedView {
  readonly seq: number;
  readonly view: PrivateView;
}

/** The view after `message`, or `gap` if messages before it are missing and a full one must be asked for. */
export function mergeView(known: MergedView | null, message: ViewMessage): MergedView | 'gap' {
  if (message.full) return { seq: message.seq, view: message.sections as PrivateView };
  if (!known || message.seq !== known.seq + 1) return 'gap';
  return { seq: message.seq, view: { ...known.view, ...message.sections } };
}
