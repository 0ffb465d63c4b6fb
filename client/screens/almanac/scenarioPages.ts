// Pages of powers, policies and events, made from the scenario's data: what the match plays is what the almanac says.
import type { OwnerId, PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import { PROVINCE_FACTS, type ProvinceFacts } from '../../../shared/board/provinceFacts.ts';
import type { EventCard } from '../../../shared/scenario/eventCard.ts';
import { FULL_DECK } from '../../../shared/scenario/events/fullDeck.ts';
import { agendasOf } from '../../../shared/scenario/fullAgendas.ts';
import { handOf } from '../../../shared/scenario/hands.ts';
import { numbersOf } from '../../../shared/scenario/powerNumbers.ts';
import { unitsAtStart } from '../../../shared/scenario/startUnits.ts';
import { policies } from '../../../shared/text/en/policies.ts';
import { has, list as listed, monthName, powerName, provinceName, t } from '../../text/say.ts';
import { type AlmanacPage, type Block, heading, list, see, source, text } from './block.ts';

const COLUMNS = ['coins', 'income', 'stability', 'standing', 'radicalisation', 'allowance'] as const;

export function powerPages(): readonly AlmanacPage[] {
  const units = unitsAtStart(POWER_IDS);
  const agendas = agendasOf(POWER_IDS);
  return POWER_IDS.map((power) => {
    const own = units.filter(({ owner }) => owner === power);
    const aims = (agendas[power] ?? []).map((line) => {
      const { id, ...numbers } = line;
      return t('almanac.power.aim', {
        title: { key: `agenda.${id}.title` },
        rule: t(`agenda.${id}.rule`, numbers),
      });
    });
    const story = (told: string): readonly Block[] =>
      (['wants', 'accused'] as const).flatMap((part) =>
        has(`${told}.${part}`) ? [heading(t(`almanac.power.${part}`)), text(t(`${told}.${part}`))] : [],
      );
    return {
      id: `power.${power}`,
      group: 'power',
      title: powerName(power),
      ...(has(`power.${power}.character`) && { sub: t(`power.${power}.character`) }),
      power,
      blocks: [
        { is: 'levels', full: story(`power.${power}`), easy: story(`power.${power}.easy`) },
        ...(has(`power.${power}.source`) ? [source(t(`power.${power}.source`))] : []),
        { is: 'facts', rows: factsOf(power, own) },
        heading(t('almanac.power.aims')),
        list(aims),
        heading(t('almanac.power.hand')),
        see(...handOf(power).map((policy) => `policy.${policy}` as const)),
        text(t('almanac.power.numbers')),
      ],
    };
  });
}

type Unit = ReturnType<typeof unitsAtStart>[number];

function factsOf(power: PowerId, units: readonly Unit[]): readonly (readonly [string, string])[] {
  const { baseIncome, status, listsTaliban, ...numbers } = numbersOf(power, POWER_IDS);
  const values = { ...numbers, income: baseIncome };
  const isMovement = power === 'tal' || power === 'nrf';
  const rows = COLUMNS.filter((column) => column !== 'radicalisation' || values.radicalisation > 0).map(
    (column) =>
      [
        t(column === 'stability' && isMovement ? 'almanac.power.cohesion' : `almanac.power.${column}`),
        String(values[column]),
      ] as const,
  );
  const step = t(`almanac.power.status.${status}`);
  const towards: readonly (readonly [string, string])[] = isMovement
    ? []
    : [[t('almanac.power.status'), listsTaliban ? t('almanac.power.listed', { status: step }) : step]];
  const places = units.map(({ at, kind }) =>
    kind === 'fleet' ? t('almanac.power.fleet', { at: provinceName(at) }) : provinceName(at),
  );
  const keys = keysOf(power);
  return [
    ...rows,
    ...towards,
    [t('almanac.power.units'), places.length === 0 ? t('almanac.power.noUnits') : listed(places)],
    ...(keys.length === 0 ? [] : [[t('almanac.power.keys'), listed(keys.map(provinceName))] as const]),
  ];
}

const FACTS: readonly (readonly [ProvinceId, ProvinceFacts])[] = Object.entries(PROVINCE_FACTS);

const keysOf = (power: OwnerId): readonly ProvinceId[] =>
  FACTS.filter(([, facts]) => facts.key === true && facts.sovereign === power).map(([id]) => id);

export function policyPages(): readonly AlmanacPage[] {
  const ids = Object.keys(policies).flatMap((key) => /^policy\.(\w+)\.name$/.exec(key)?.[1] ?? []);
  return ids.map((id) => {
    const hands = POWER_IDS.filter((power) => handOf(power).some((policy) => policy === id));
    return {
      id: `policy.${id}`,
      group: 'policy',
      title: t(`policy.${id}.name`),
      sub: t(`policy.${id}.price`),
      blocks: [
        text(t(`policy.${id}.effect`)),
        hands.length === 0
          ? text(t('almanac.policy.lessonOnly'))
          : { is: 'facts', rows: [[t('almanac.policy.who'), listed(hands.map(powerName))]] },
        heading(t('almanac.why')),
        text(t(`policy.${id}.why`)),
        see('rules.8'),
        source(t(`policy.${id}.source`)),
      ],
    };
  });
}

export const eventPages = (): readonly AlmanacPage[] => FULL_DECK.map(eventPage);

function eventPage(card: EventCard): AlmanacPage {
  const { id, months, actors, choice } = card;
  const rows: (readonly [string, string])[] = [
    [
      t('almanac.event.months'),
      months.length === 0 ? t('almanac.event.anyMonth') : listed(months.map((month) => monthName({ month }))),
    ],
    [t('almanac.event.needs'), actors.length === 0 ? t('almanac.event.anybody') : listed(actors.map(powerName))],
  ];
  const choices: Block[] =
    choice === undefined
      ? []
      : [
          heading(t('almanac.event.choices')),
          list(
            choice.options.map((option) =>
              t(option.id === choice.default ? 'almanac.event.default' : 'almanac.event.choice', {
                name: { key: `event.${id}.choice.${option.id}` },
                does: { key: `event.${id}.choice.${option.id}.does` },
              }),
            ),
          ),
          ...(choice.sealed ? [text(t('almanac.event.sealed'))] : []),
        ];
  if (choice !== undefined) rows.push([t('almanac.event.chooses'), listed(choice.choosers.map(powerName))]);
  return {
    id: `event.${id}`,
    group: 'event',
    title: t(`event.${id}.headline`),
    blocks: [
      text(t(`event.${id}.text`)),
      ...choices,
      { is: 'facts', rows },
      heading(t('almanac.why')),
      text(t(`event.${id}.why`)),
      source(t(`event.${id}.source`)),
    ],
  };
}
