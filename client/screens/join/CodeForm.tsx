// The six cells with a button, for pages that begin with a code.
import { useState } from 'preact/hooks';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { CODE_LENGTH, CodeField } from '../../ui/CodeField.tsx';

export function CodeForm({ go, verb }: { readonly go: (code: string) => void; readonly verb: string }) {
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = CODE_LENGTH - code.length;
  const short = asked && missing > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing === 0) go(code);
      }}
    >
      <div class="code-form">
        <CodeField code={code} onCode={setCode} wrong={short} describedBy={short ? 'code-short' : undefined} />
        <Button big type="submit" testid="join">
          {verb}
        </Button>
      </div>
      {short && (
        <p id="code-short" class="field-error" role="alert">
          {t('ui.code.short', { count: missing })}
        </p>
      )}
    </form>
  );
}
