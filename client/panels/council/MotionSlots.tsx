// The sentence of each motion with its slots, in the manner of the composer (rules 10).
import type { ComponentChildren } from 'preact';
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import { CORRIDOR_PRICE } from '../../../shared/politics/corridorRoutes.ts';
import type { MotionContent } from '../../../shared/politics/institutions/motion.ts';
import type { ContentOf } from '../../../shared/politics/institutions/motionKind.ts';
import type { EthnicGroup } from '../../../shared/politics/world.ts';
import {
  afghanPlaces,
  exercisePlaces,
  frontsAt,
  hostsOf,
  type MotionDesk,
  membersAt,
  outsidersOf,
  routesAt,
} from '../../store/matchCouncil.ts';
import {
  ChoiceSlot,
  coinWords,
  monthWords,
  NumberSlot,
  PlaceSlot,
  PlacesSlot,
  PowerSlot,
  SlotSentence,
} from '../composer/slots.tsx';
import { nameOf, word } from '../words.ts';

const GROUPS: readonly EthnicGroup[] = ['tajik', 'uzbek', 'hazara', 'turkmen', 'aimak', 'baloch', 'other'];
/** Months ahead for which posts or an exercise can be set. */
const AHEAD = { rubezh: 3, posts: 5 } as const;

interface SlotsProps<C extends MotionContent> {
  readonly content: C;
  readonly desk: MotionDesk;
  readonly set: (content: MotionContent) => void;
}

export function MotionSlots({ content, desk, set }: SlotsProps<MotionContent>): ComponentChildren {
  const { round, powers } = desk.world;
  switch (content.motion) {
    case 'rubezh':
      return sentence(content, {
        place: placeOf(content.province, exercisePlaces(desk), (province) => set({ ...content, province })),
        month: monthOf('month', content.round, round + AHEAD.rubezh, desk, (to) => set({ ...content, round: to })),
      });
    case 'collectiveDeployment':
      return <DeploymentSlots content={content} desk={desk} set={set} />;
    case 'admit':
      return sentence(content, {
        power: powerOf(content.power, outsidersOf(desk), (power) => set({ ...content, power })),
      });
    case 'condemn':
      return sentence(content, {
        power: powerOf(
          content.power,
          powers.filter((power) => power !== desk.me),
          (power) => set({ ...content, power }),
        ),
      });
    case 'commonRefugeePosition':
      return sentence(content, {
        regime: choiceOf('regime', content.regime, ['open', 'humanitarian', 'closed'], 'motion.regime', (regime) =>
          set({ ...content, regime }),
        ),
      });
    case 'intelligenceExchange':
      return sentence(content, {
        places: (
          <PlacesSlot
            name="place"
            value={content.provinces}
            among={afghanPlaces(desk)}
            set={(provinces) => set({ ...content, provinces })}
          />
        ),
      });
    case 'contactGroup':
      return sentence(content, {
        step: choiceOf('move', content.move, ['contact', 'embassy', 'recognised'], 'motion.step', (move) =>
          set({ ...content, move }),
        ),
      });
    case 'transportCorridor':
      return <CorridorSlots content={content} desk={desk} set={set} />;
    case 'inclusiveGovernment':
      return sentence(content, {
        posts: (
          <NumberSlot
            name="posts"
            value={content.atLeast}
            from={1}
            to={15}
            words={(count) => word('count.posts', { count })}
            set={(atLeast) => set({ ...content, atLeast })}
          />
        ),
        group: choiceOf('group', content.group, GROUPS, 'pact.group', (group) => set({ ...content, group })),
        month: monthOf('by', content.byRound, round + AHEAD.posts, desk, (byRound) => set({ ...content, byRound })),
      });
    case 'donorCall':
      return sentence(content, {
        power: powerOf(
          content.to,
          powers.filter((power) => power !== desk.me),
          (to) => set({ ...content, to }),
        ),
      });
    case 'jointStatement':
      return sentence(content, {
        place: placeOf(content.front, desk.world.alerts?.fronts ?? [], (front) => set({ ...content, front })),
        says: choiceOf('says', content.says, ['real', 'pretext'], 'motion.says', (says) => set({ ...content, says })),
      });
    case 'awardHub':
      return null;
    default:
      return assertNever(content);
  }
}

function DeploymentSlots({ content, desk, set }: SlotsProps<ContentOf<'collectiveDeployment'>>) {
  const fronts = frontsAt(desk, content.host);
  return sentence(content, {
    host: powerOf(content.host, hostsOf(desk), (host) =>
      set({ ...content, host, provinces: frontsAt(desk, host).slice(0, 1) }),
    ),
    places: (
      <PlacesSlot
        name="place"
        value={content.provinces}
        among={fronts}
        set={(provinces) => set({ ...content, provinces })}
      />
    ),
  });
}

function CorridorSlots({ content, desk, set }: SlotsProps<ContentOf<'transportCorridor'>>) {
  const share = (power: PowerId, coins: number) => {
    const { [power]: _before, ...others } = content.funders;
    set({ ...content, funders: coins === 0 ? others : { ...others, [power]: coins } });
  };
  return (
    <>
      {sentence(content, {
        route: choiceOf('route', content.route, routesAt(desk), 'pact.route', (route) => set({ ...content, route })),
      })}
      <ul class="motion-shares plain">
        {membersAt(desk).map((power) => (
          <li key={power}>
            <span>{nameOf(power)}</span>
            <NumberSlot
              name="share"
              value={content.funders[power] ?? 0}
              from={0}
              to={CORRIDOR_PRICE}
              words={coinWords}
              set={(coins) => share(power, coins)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function sentence(content: MotionContent, slots: Readonly<Record<string, ComponentChildren>>) {
  return <SlotSentence text={`motion.${content.motion}.form`} slots={slots} />;
}

function placeOf(value: string, among: readonly string[], set: (province: string) => void) {
  return <PlaceSlot name="place" value={value} among={among} set={set} />;
}

/** One of a few; `words` is where their names begin in the catalogue. */
function choiceOf<Value extends string>(
  name: string,
  value: Value,
  among: readonly Value[],
  words: string,
  set: (value: Value) => void,
) {
  return <ChoiceSlot name={name} value={value} options={among.map((id) => [id, word(`${words}.${id}`)])} set={set} />;
}

function powerOf(value: PowerId, among: readonly PowerId[], set: (power: PowerId) => void) {
  return <PowerSlot name="power" value={value} among={among} set={set} />;
}

function monthOf(name: 'month' | 'by', value: number, last: number, desk: MotionDesk, set: (round: number) => void) {
  return <NumberSlot name={name} value={value} from={desk.world.round} to={last} words={monthWords} set={set} />;
}
