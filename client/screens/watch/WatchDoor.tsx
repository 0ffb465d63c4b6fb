// Watching begins with a code.
import { goTo } from '../../router/route.ts';
import { t } from '../../text/say.ts';
import { CodeForm } from '../join/CodeForm.tsx';
import { Page } from '../Page.tsx';

export const WatchDoor = () => (
  <Page title={t('watch.title')}>
    <p class="lead">{t('watch.lead')}</p>
    <CodeForm go={(code) => goTo(`/w/${code}`)} verb={t('landing.watch')} />
  </Page>
);
