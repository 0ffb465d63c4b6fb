// R1: what the institutions decided, one scene a motion, with who voted how and what it cost (rules 10).
import type { PowerId } from '../../board/ids.ts';
import { motionTitle } from '../../politics/institutions/motionKinds.ts';
import { namesOf, theInstitution } from '../councilLine.ts';
import type { LogFact } from '../logEntry.ts';
import { type Scene, scene, type Tag, text, valueTag } from './caption.ts';
import type { Tape } from './tape.ts';

export function councilScenes(tape: Tape): readonly Scene[] {
  return tape
    .take('motion', (fact) => fact.state === 'adopted' || fact.state === 'refused')
    .map((motion) => {
      // Pacts and statements of this motion follow in the record; the sentence has said them.
      const values =
        motion.content.motion === 'condemn' && motion.state === 'adopted' ? condemned(tape, motion.content.power) : [];
      const facts: readonly LogFact[] = [motion, ...values];
      return scene('R1', {
        headline: text(`council.scene.${motion.state}`, { institution: theInstitution(motion.institution) }),
        sentences: [
          text(
            motion.state === 'adopted'
              ? 'council.scene.adopted.said'
              : `council.scene.refused.${motion.why ?? 'tooFew'}`,
            {
              motion: motionTitle(motion.content),
              yes: namesOf(motion.yes),
              no: namesOf(motion.no),
            },
          ),
        ],
        tags: [
          { text: text('council.tag.yes', { count: motion.yes?.length ?? 0 }), tone: 'kept' } satisfies Tag,
          { text: text('council.tag.no', { count: motion.no?.length ?? 0 }), tone: 'watched' } satisfies Tag,
          ...values.slice(0, 1).map(valueTag),
        ],
        at: motion.content.motion === 'rubezh' ? motion.content.province : null,
        facts,
      });
    });
}

function condemned(tape: Tape, power: PowerId) {
  return tape.take(
    'value',
    (fact, step) => step === 'R1' && fact.power === power && fact.cause.key === 'cause.condemned',
  );
}
