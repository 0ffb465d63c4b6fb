// Resolution shown step by step: the caption over the board, what has happened beside it, the strip of steps and the controls below.
import { useEffect } from 'preact/hooks';
import { type OwnerId, POWER_IDS } from '../../../shared/board/ids.ts';
import type { Step } from '../../../shared/view/logEntry.ts';
import type { Playback, PlaybackStep } from '../../../shared/view/playbackStep.ts';
import { BoardSlot } from '../../screens/match/BoardSlot.tsx';
import type { BoardPort } from '../../screens/match/boardPort.ts';
import { pactById, termsNow } from '../../store/matchPacts.ts';
import type { PlaybackSpeed } from '../../store/matchUi.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { Selvedge } from '../../ui/Selvedge.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useMatch } from '../matchContext.ts';
import { Told } from '../orders/Told.tsx';
import { say, word } from '../words.ts';
import { usePlayback } from './usePlayback.ts';

export function PlaybackView({ round, board }: { readonly round: number; readonly board: BoardPort }) {
  const { ui } = useMatch();
  const run = usePlayback(round, board);
  const { playback, at, step, go, toggle, finish } = run;

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      if (event.key === ' ') toggle();
      else if (event.key === 'ArrowRight') go(at + 1);
      else if (event.key === 'ArrowLeft') go(at - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  });

  // Nothing happened that could be shown: the sheet of the month says so.
  const empty = playback.steps.length === 0;
  useEffect(() => {
    if (!empty) return;
    // The record may be a moment behind the phase.
    const timer = setTimeout(finish, 1500);
    return () => clearTimeout(timer);
  }, [empty]);

  const playing = ui.playing.value;
  return (
    <>
      <main class="match-board">
        <BoardSlot port={board} />
        <Told phone={matchMedia('(max-width: 760px)').matches} />
        {step !== undefined && (
          <section class="playback-caption" data-testid="playback" data-step={at} aria-live="polite" key={at}>
            <Selvedge power={ownerOf(step)} />
            <div class="playback-words">
              <h2>{say(step.headline)}</h2>
              <p>{step.sentences.map(say).join(' ')}</p>
              {step.tags.length > 0 && (
                <p class="playback-tags">
                  {step.tags.map(({ text, tone }) => (
                    <Tag key={JSON.stringify(text)} tone={tone}>
                      {say(text)}
                    </Tag>
                  ))}
                </p>
              )}
            </div>
          </section>
        )}
      </main>
      <aside class="match-work playback-side">
        <h2>{word('match.playback.happened')}</h2>
        <ol class="plain playback-list">
          {playback.steps.slice(0, at + 1).map((done, i) => (
            <li key={`s${i + 1}`} class={i === at ? 'is-now' : ''}>
              <button type="button" onClick={() => go(i)}>
                <Chip power={ownerOf(done)} named={false} />
                <span>{say(done.headline)}</span>
              </button>
            </li>
          ))}
        </ol>
        {step !== undefined && <BrokenPromise step={step} />}
      </aside>
      <footer class="playback-controls">
        <div class="playback-buttons">
          <Button aria-label={word('match.playback.back')} onClick={() => go(at - 1)}>
            <Icon name="skip" class="is-mirrored" />
          </Button>
          <Button
            kind="primary"
            aria-label={word(playing ? 'match.playback.pause' : 'match.playback.play')}
            onClick={toggle}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </Button>
          <Button aria-label={word('match.playback.on')} onClick={() => go(at + 1)}>
            <Icon name="skip" />
          </Button>
          <Button class="playback-repeat" aria-label={word('match.playback.repeat')} onClick={() => go(0)}>
            <Icon name="repeat" />
          </Button>
        </div>
        <StepStrip playback={playback} at={at} go={go} />
        <ButtonGroup<PlaybackSpeed>
          label={word('match.playback.speed')}
          items={[
            { value: 'slow', label: word('match.playback.slow') },
            { value: 'normal', label: word('match.playback.normal') },
            { value: 'fast', label: word('match.playback.fast') },
          ]}
          chosen={ui.speed.value}
          onChoose={(speed) => {
            ui.speed.value = speed;
          }}
        />
        <Button class="playback-skip" testid="skip-playback" onClick={finish}>
          {word('match.playback.skip')}
        </Button>
      </footer>
    </>
  );
}

/** Steps of the rulebook that happened, each as wide as it is long. */
function StepStrip({
  playback,
  at,
  go,
}: {
  readonly playback: Playback;
  readonly at: number;
  readonly go: (to: number) => void;
}) {
  const groups: { step: Step; from: number; n: number }[] = [];
  playback.steps.forEach(({ step }, i) => {
    const last = groups.at(-1);
    if (last !== undefined && last.step === step) last.n += 1;
    else groups.push({ step, from: i, n: 1 });
  });
  return (
    <ol class="plain step-strip" aria-label={word('match.playback.steps')}>
      {groups.map(({ step, from, n }) => {
        const state = at >= from + n ? 'is-done' : at >= from ? 'is-now' : '';
        return (
          <li key={`${step}${from}`} class={state} style={{ flexGrow: n }}>
            <button type="button" onClick={() => go(from)} aria-current={state === 'is-now' ? 'step' : undefined}>
              {word(`match.step.${step}`)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The promise behind a breach: the sheet with its cracked seal. */
function BrokenPromise({ step }: { readonly step: PlaybackStep }) {
  const { view, mine, titleOf } = useMatch();
  const fact = step.facts.find((one) => one.k === 'pledge' && one.finding === 'broken');
  if (fact === undefined || fact.k !== 'pledge') return null;
  const pact = pactById(view, mine, fact.pact);
  if (pact === null) return null;
  const { parties } = termsNow(pact);
  return (
    <section class="playback-promise">
      <h3 class="lbl">{word('match.playback.promise')}</h3>
      <div class="treaty">
        <div class="row sp">
          <b class="serif">{titleOf(pact.id)}</b>
          <Tag tone="broken">{word('match.finding.broken')}</Tag>
        </div>
        <div class="row playback-seals">
          {parties.map((power) => (
            <Seal key={power} power={power} state={power === fact.giver ? 'broken' : 'sealed'} />
          ))}
          <span class="sm">{say(fact.evidence)}</span>
        </div>
      </div>
    </section>
  );
}

/** Whose colour edges a caption: who acts, or IS-K at a crossing. */
export function ownerOf(step: PlaybackStep): OwnerId {
  // What comes over the border is told with the orders that met it; it is IS-K's step all the same.
  if (step.facts.some(({ k }) => k === 'push' || k === 'pushGone' || k === 'falseAlarm')) return 'isk';
  for (const fact of step.facts) {
    switch (fact.k) {
      case 'attack':
      case 'stronghold':
        return 'isk';
      case 'order':
      case 'retreat':
        return fact.owner;
      case 'policy':
      case 'status':
      case 'listing':
      case 'answer':
      case 'crisis':
        return fact.power;
      case 'pledge':
        return fact.giver;
      case 'payment':
        return fact.from;
      case 'demand':
      case 'incursion':
        return fact.by;
      case 'control':
        return fact.to ?? 'neutral';
      default:
        break;
    }
  }
  const named = step.facts.flatMap((fact) => ('power' in fact ? [fact.power] : []));
  return POWER_IDS.find((id) => id === named[0]) ?? 'neutral';
}
