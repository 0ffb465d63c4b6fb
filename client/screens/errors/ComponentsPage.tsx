// Every component in every state, for eyes and screenshots. Only in development, linked from nowhere; its words are not in the catalogue.
import { useState } from 'preact/hooks';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import { Beam } from '../../ui/Beam.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ClockRing } from '../../ui/ClockRing.tsx';
import { CodeField } from '../../ui/CodeField.tsx';
import { Coins } from '../../ui/Coins.tsx';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { DispatchSlip } from '../../ui/DispatchSlip.tsx';
import { Emblem, type EmblemName } from '../../ui/Emblem.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OrderSlip } from '../../ui/OrderSlip.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { ReadyMark } from '../../ui/ReadyMark.tsx';
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { Selvedge } from '../../ui/Selvedge.tsx';
import { Slot } from '../../ui/Slot.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx';
import { TreatySheet } from '../../ui/TreatySheet.tsx';
import { Working } from '../../ui/Working.tsx';
import './components.css';

const MARKS: readonly EmblemName[] = [
  'unit-army',
  'unit-fleet',
  'unit-neutral',
  'fort',
  'base',
  'key',
  'crossing-quiet',
  'crossing-alert',
  'crossing-false',
  'stronghold',
  'refugees',
  'hub',
  'corridor',
  'convoy',
  'seal',
];
const TONES: readonly TagTone[] = ['watched', 'self', 'kept', 'broken', 'waiting', 'danger', 'ink'];
const nothing = () => {};

export function ComponentsPage() {
  const [tab, setTab] = useState<'talks' | 'pacts' | 'powers'>('talks');
  const [code, setCode] = useState('K7M');
  return (
    <main class="components">
      <section>
        <h2>Buttons</h2>
        <div class="components-grid">
          <Button kind="primary">Seal it</Button>
          <Button kind="primary" class="is-hover">
            Hover
          </Button>
          <Button kind="primary" class="is-focus">
            Focus
          </Button>
          <Button kind="primary" class="is-pressed">
            Pressed
          </Button>
          <Button kind="primary" why="You have 2 coins; this costs 3.">
            Seal it
          </Button>
          <Button kind="primary" busy="Sealing" />
          <Button>Change</Button>
          <Button pressed>Chosen</Button>
          <Button small>Small</Button>
          <DangerButton sure="Yes, break it" consequence="Standing −2" onSure={nothing}>
            Break it
          </DangerButton>
          <Button kind="link">Read the pact</Button>
          <ThemeSwitch />
        </div>
        <h2>Fields</h2>
        <TextField label="Empty" value="" placeholder="Write to Uzbekistan" />
        <TextField label="With a limit" value="One coin, and it must be" hint="Short is better." limit={20} />
        <TextField label="Wrong" value="12 coins" error="You have 2 coins. Offer 2 or less, or pay each round." />
        <div class="row">
          <CodeField code={code} onCode={setCode} />
        </div>
        <p>
          <Slot>Tajikistan</Slot> orders <Slot active>Termez</Slot> if <Slot empty>any condition</Slot> for{' '}
          <Slot impossible="You have 2">9 coins</Slot>
        </p>
      </section>
      <section>
        <h2>Quantities, seals, tags</h2>
        <ScaleBar label="As it was" value={6} max={10} />
        <ScaleBar label="Lost two" value={4} lost={2} max={10} />
        <ScaleBar label="Won one" value={5} won={1} max={10} />
        <ScaleBar label="Unknown" value={0} max={10} unknown />
        <ScaleBar label="Infiltrations" value={2} max={6} danger />
        <Beam mine={3} mineBefore={1} theirs={1} label="You 3, they 1" />
        <Coins coins={2} due={1} label="2 coins, 1 due" />
        <div class="row">
          <Seal power="tal" state="empty" size="big" />
          <Seal power="uz" state="sealed" size="big" />
          <Seal power="ru" state="broken" size="big" />
          <ReadyMark power="ru" ready />
          <ReadyMark power="tj" ready={false} />
          <ReadyMark power="uz" ready={false} away />
        </div>
        <div class="row wrap">
          {TONES.map((tone) => (
            <Tag key={tone} tone={tone}>
              {tone}
            </Tag>
          ))}
        </div>
        <Tabs
          label="Work"
          items={[
            { id: 'talks', label: 'Talks', count: 3 },
            { id: 'pacts', label: 'Pacts', count: 1, countTone: 'waits' },
            { id: 'powers', label: 'Powers' },
          ]}
          chosen={tab}
          onChoose={setTab}
        />
        <div class="row">
          <ClockRing left={161} total={300} />
          <ClockRing left={24} total={300} />
          <ClockRing left={120} total={300} paused />
          <Working words="The engine works it out" late={false} />
        </div>
      </section>
      <section>
        <h2>The twelve, IS-K, neutral</h2>
        <div class="components-powers">
          {[...POWER_IDS, 'isk' as const, 'neutral' as const].map((power) => (
            <span key={power} class="row">
              <Chip power={power} /> <Emblem name={power} /> {power}
            </span>
          ))}
        </div>
        <h2>Board marks</h2>
        <div class="components-marks">
          {MARKS.map((mark) => (
            <span key={mark}>
              <Emblem name={mark} />
              <small>{mark.replace(/^(unit|crossing)-/, '')}</small>
            </span>
          ))}
        </div>
      </section>
      <section>
        <h2>Papers</h2>
        <TreatySheet
          kicker="Secret pact, second version"
          aside={<Tag tone="waiting">1 of 2 sealed</Tag>}
          title="Sughd stands behind Termez"
          clauses={[
            <>
              In October 2021 Tajikistan orders its army at Sughd to support <span class="new">Termez</span>.{' '}
              <Tag>watched</Tag>
            </>,
            <>
              At signing Uzbekistan pays Tajikistan one coin. <Tag tone="self">does itself</Tag>
            </>,
          ]}
          closing="This pact ends with October 2021. Only its parties may read it."
          seals={
            <>
              <span>
                <Seal power="tj" size="big" />
                your seal
              </span>
              <span>
                <Seal power="uz" state="empty" size="big" />
                Uzbekistan
              </span>
            </>
          }
        >
          <Button kind="primary" class="grow">
            Seal it
          </Button>
          <Button>Change</Button>
          <Button>Refuse</Button>
        </TreatySheet>
        <div class="components-frame">
          <Popover at={{ x: 300, y: 70 }} frame={{ width: 360, height: 140 }} label="Help Termez?" onClose={nothing}>
            <b class="serif">Help Termez?</b>
            <p class="sm mut">No pact with Uzbekistan lets you help over this border.</p>
            <Button kind="primary" small wide>
              Ask for it
            </Button>
          </Popover>
          <Selvedge power="tj" />
        </div>
      </section>
      <section>
        <h2>Slips</h2>
        <div class="col" style={{ gap: '8px' }}>
          <DispatchSlip from="uz" own={false} when="Round 2">
            One coin. This round only, nobody else needs to read it.
          </DispatchSlip>
          <DispatchSlip from="tj" own>
            And who guards Kulob while Sughd looks west?
          </DispatchSlip>
          <DispatchSlip from="tj" own unsent onCopy={nothing}>
            It must be signed.
          </DispatchSlip>
        </div>
        <OrderSlip glyph={<Chip power="tj" />} title="Kulob holds" what="Dushanbe may back it" />
        <OrderSlip glyph={<Chip power="tj" />} title="Sughd supports Termez" what="Needs a signature" needsSignature />
      </section>
      <section>
        <h2>Empty, waiting, failed</h2>
        <Notice title="No talks yet.">Three crossings are in danger; Uzbekistan has the next unit.</Notice>
        <Notice tone="waiting" title="Waiting for Kabul’s seal.">
          Lapses at the bell, in 1:58.
        </Notice>
        <Notice tone="danger" title="Not sent." action={<Button small>Try again</Button>}>
          The line is down; it goes by itself when you are back.
        </Notice>
        <Notice tone="good" title="You are back.">
          Round 2 went on without you for 40 seconds.
        </Notice>
      </section>
    </main>
  );
}
