// A screen whose code comes when it is first needed: words while it comes, and a way on if it does not come.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/say.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Working } from '../ui/Working.tsx';

export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(loaded ? 'here' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      load().then(
        (component) => {
          loaded = component;
          setState('here');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'here' && loaded) {
      const Screen = loaded;
      return <Screen {...props} />;
    }
    return (
      <main class="middle">
        {state === 'failed' ? (
          // A new version on the server takes away the old files: loading anew brings the new page.
          <Notice
            tone="danger"
            title={t('ui.chunk.failed')}
            action={<Button onClick={() => location.reload()}>{t('ui.reload')}</Button>}
          >
            {t('ui.chunk.failedWhy')}
          </Notice>
        ) : (
          <Working words={t('ui.loading')} />
        )}
      </main>
    );
  };
}
