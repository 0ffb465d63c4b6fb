// What became of an arrow that was tapped or rested on: beside the pointer, on a phone at the top of the board.
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

const WIDTH = 290;
const HEIGHT = 150;

export function Told({ phone }: { readonly phone: boolean }) {
  const { ui } = useMatch();
  const told = ui.told.value;
  if (told === null) return null;
  const style = phone
    ? undefined
    : {
        position: 'fixed',
        left: `${Math.max(8, Math.min(told.x + 16, window.innerWidth - WIDTH - 8))}px`,
        top: `${Math.max(8, Math.min(told.y + 16, window.innerHeight - HEIGHT - 8))}px`,
      };
  return (
    <div class={`inspected told${told.kept ? '' : ' is-free'}`} style={style} data-testid="told" role="status">
      <p>{told.sentences.map(say).join(' ')}</p>
      {told.kept && (
        <button
          type="button"
          class="unit-card-close"
          aria-label={word('match.close')}
          onClick={() => {
            ui.told.value = null;
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
