// The landing page: one sentence, a living map, five doors, and the way back to a match in which one already sits.
import { useEffect, useState } from 'preact/hooks';
import { knownSeats, type SeatKey } from '../../net/seatKeys.ts';
import { Link } from '../../router/Link.tsx';
import { goTo } from '../../router/route.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { CODE_LENGTH, CodeField } from '../../ui/CodeField.tsx';
import { Door } from '../../ui/Door.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx';
import { ContinueSlips } from './ContinueSlips.tsx';
import { Miniature } from './Miniature.tsx';
import { PractiseChooser } from './PractiseChooser.tsx';
import './landing.css';

export function LandingScreen() {
  const [practising, setPractising] = useState(false);
  const [seats] = useState<readonly SeatKey[]>(knownSeats);
  useEffect(() => {
    document.title = `${t('ui.game')}: ${t('ui.subtitle')}`;
  }, []);
  return (
    <div class="landing">
      <div class="ikat landing-band" aria-hidden="true" />
      <main class="landing-left">
        <h1>{t('ui.game')}</h1>
        <p class="landing-sub">{t('ui.subtitle')}</p>
        <HornRule />
        <p class="landing-lead">{t('landing.lead')}</p>
        <div class="landing-strip">
          <Miniature small />
        </div>
        <div class="landing-main">
          <Link to="/new" class="btn pri big" testid="play">
            {t('landing.play')}
          </Link>
          <JoinByCode />
        </div>
        {practising ? (
          <PractiseChooser onBack={() => setPractising(false)} />
        ) : (
          <nav class="landing-doors" aria-label={t('landing.doors')}>
            <Door
              emblem="ui-class"
              name={t('landing.class')}
              hint={t('landing.class.later')}
              closed
              testid="door-class"
            />
            <Door
              emblem="ui-watch"
              name={t('landing.watch')}
              hint={t('landing.watch.hint')}
              to="/w/"
              testid="door-watch"
            />
            <Door
              emblem="ui-practise"
              name={t('landing.practise')}
              hint={t('landing.practise.hint')}
              onOpen={() => setPractising(true)}
              testid="door-practise"
            />
          </nav>
        )}
        <ContinueSlips seats={seats} class="landing-continue-small" />
        <footer class="landing-foot">
          <span class="grow">{t('landing.foot')}</span>
          <Link to="/almanac" testid="almanac">
            {t('landing.almanac')}
          </Link>
          <ThemeSwitch />
        </footer>
      </main>
      <aside class="landing-right" aria-label={t('landing.map')}>
        <Miniature />
        <ContinueSlips seats={seats} class="landing-continue" />
      </aside>
    </div>
  );
}

function JoinByCode() {
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = CODE_LENGTH - code.length;
  const short = asked && missing > 0;
  return (
    <form
      class="landing-join"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing === 0) goTo(`/j/${code}`);
      }}
    >
      <div class="landing-code">
        <CodeField code={code} onCode={setCode} wrong={short} describedBy={short ? 'code-short' : undefined} />
        <Button big type="submit" testid="join">
          {t('landing.join')}
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
