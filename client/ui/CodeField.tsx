// The six-sign code of a match: one real input under six drawn cells. Reads a pasted link, skips what is no sign of a code.
import { t } from '../text/say.ts';

export const CODE_LENGTH = 6;
/** Without look-alikes: no 0, O, 1, I (rules of the house, server/usecases/secrets.ts). */
const SIGN = /[A-HJ-NP-Z2-9]/g;

/** The code in whatever was typed or pasted: spaces, small letters, whole links are fine. */
export function codeIn(text: string): string {
  const fromLink = /\/[jwm]\/([a-z0-9]{6})/i.exec(text)?.[1] ?? text;
  return (fromLink.toUpperCase().match(SIGN) ?? []).join('').slice(0, CODE_LENGTH);
}

/** "K7M 4QX": read aloud in two groups. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

export interface CodeFieldProps {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly wrong?: boolean;
  readonly describedBy?: string;
}

export function CodeField({ code, onCode, wrong = false, describedBy }: CodeFieldProps) {
  return (
    <div class={`code-cells ${wrong ? 'bad-code' : ''}`}>
      {Array.from({ length: CODE_LENGTH }, (_, index) => (
        <i key={index} class={index === code.length ? 'next' : ''} aria-hidden="true">
          {code[index] ?? ''}
        </i>
      ))}
      <input
        data-testid="code-input"
        aria-label={t('ui.code.label')}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy}
        value={code}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        inputMode="text"
        onInput={(event) => {
          const next = codeIn(event.currentTarget.value);
          // The cells show what counts; the input must not keep a sign that does not.
          event.currentTarget.value = next;
          onCode(next);
        }}
        onPaste={(event) => {
          event.preventDefault();
          onCode(codeIn(event.clipboardData?.getData('text') ?? ''));
        }}
      />
    </div>
  );
}
