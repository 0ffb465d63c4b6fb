// An address that means nothing here.
import { Link } from '../../router/Link.tsx';
import { t } from '../../text/say.ts';
import { Page } from '../Page.tsx';

export const UnknownPage = () => (
  <Page title={t('unknown.title')}>
    <p class="lead">{t('unknown.text')}</p>
    <div class="actions">
      <Link to="/" class="btn pri">
        {t('ui.back')}
      </Link>
      <Link to="/join">{t('join.title')}</Link>
    </div>
  </Page>
);
