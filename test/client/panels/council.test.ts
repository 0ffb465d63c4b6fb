// The council tab without a screen: when it is there, what waits for a vote, what a begun motion names, and that the other ballots are not in it.
import { describe, expect, test } from 'vitest';
import { councilsSeen, freshMotion, type MotionDesk, votesWaiting } from '../../../client/store/matchCouncil.ts';
import { worldSeenBy } from '../../../client/store/matchWorld.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { InstitutionId } from '../../../shared/politics/institutions/motion.ts';
import { catalogueOf } from '../../../shared/politics/institutions/motionKinds.ts';
import { motionObjection } from '../../../shared/politics/institutions/motionLife.ts';
import { costOfYes } from '../../../shared/politics/institutions/motionPact.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { given } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';

const evening = (): Play => given({ start: { preset: 'evening' }, pushes: [['tj-khorog', 'af-badakhshan', 1]] });
const seen = (play: Play, power: PowerId) =>
  [projectPublic(play.state), projectPrivate(play.state, `s-${power}`)] as const;
const deskOf = (play: Play, me: PowerId, institution: InstitutionId): MotionDesk => ({
  world: worldSeenBy(...seen(play, me)),
  board: REGION_BOARD,
  me,
  institution,
});

describe('the tab', () => {
  test('is absent from the Lesson', () => expect(councilsSeen(...seen(given(), 'tj'))).toEqual([]));

  test('shows the institutions of the Evening, the Moscow Format too before it is convened', () => {
    const councils = councilsSeen(...seen(evening(), 'tj'));
    expect(councils.map(({ institution, meets, role }) => [institution, meets, role])).toEqual([
      ['csto', true, 'member'],
      ['sco', true, 'member'],
      ['moscowFormat', false, 'outside'],
    ]);
    expect(councils.map(({ obstacle }) => obstacle?.code ?? null)).toEqual([null, null, 'notConvened']);
  });

  test('a spectator sees the tables and has nothing to do at them', () => {
    const councils = councilsSeen(projectPublic(evening().state), null);
    expect(councils.map(({ role, obstacle }) => [role, obstacle])).toContainEqual(['outside', null]);
  });

  test('a motion waits for who has not voted, and shows its reader no ballot but its own', () => {
    const play = evening();
    play.as('ru', { type: 'move', institution: 'csto', content: { motion: 'condemn', power: 'uz' } });
    play.as('kg', { type: 'ballot', motion: 'm1', ballot: 'no' });
    const waiting = (['ru', 'tj', 'kg', 'uz'] as const).map((power) => votesWaiting(...seen(play, power)));
    expect(waiting).toEqual([0, 1, 0, 0]);
    const [open] = councilsSeen(...seen(play, 'kg'))[0]!.open;
    expect([open?.mayVote, open?.ballot, open?.motion.ballots]).toEqual([true, 'no', { kg: 'no' }]);
    const [theirs] = councilsSeen(...seen(play, 'uz'))[0]!.open;
    expect([theirs?.mayVote, theirs?.ballot, theirs?.motion.ballots]).toEqual([false, null, {}]);
  });
});

describe('a motion that is begun', () => {
  test.each(['csto', 'sco'] as const)(
    '%s: every kind starts from something that can be moved, or says why not',
    (id) => {
      const desk = deskOf(evening(), 'ru', id);
      const odd = catalogueOf(id).flatMap((kind) => {
        const content = freshMotion(kind, desk);
        if (content === null) return [`${kind}: nothing to begin with`];
        const why = motionObjection(desk, { by: 'ru', institution: id, content });
        return why === null || why.args?.why !== undefined ? [] : [`${kind}: ${why.code}`];
      });
      expect(odd).toEqual([]);
    },
  );

  test('a named front comes first for an exercise', () => {
    expect(freshMotion('rubezh', deskOf(evening(), 'ru', 'csto'))).toEqual({
      motion: 'rubezh',
      province: 'tj-khorog',
      round: 1,
    });
  });

  test('what a yes costs is said before it is given', () => {
    const { world, board } = deskOf(evening(), 'uz', 'sco');
    const scene = { world, board, voters: ['ru', 'uz', 'kz'] as const };
    const content = { motion: 'transportCorridor', route: 'termezKabul', funders: { uz: 2, kz: 1 } } as const;
    expect((['uz', 'kz', 'ru'] as const).map((power) => costOfYes(content, scene, power))).toEqual([2, 1, 0]);
  });
});
