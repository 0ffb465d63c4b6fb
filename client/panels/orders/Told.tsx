// What became of an arrow that was tapped or rested on: beside the pointer, on a phone at the top of the board.
import { useMatch } from '../matchContext.ts';
import { say } from '../words.ts';
import { BesidePointer } from './BesidePointer.tsx';

const SIZE = { width: 290, height: 150 };

export function Told({ phone }: { readonly phone: boolean }) {
  const { ui } = useMatch();
  const told = ui.told.value;
  if (told === null) return null;
  const close = () => {
    ui.told.value = null;
  };
  return (
    <BesidePointer {...SIZE} at={phone ? null : told} class="told" testid="told" {...(told.kept ? { close } : {})}>
      <p>{told.sentences.map(say).join(' ')}</p>
    </BesidePointer>
  );
}
