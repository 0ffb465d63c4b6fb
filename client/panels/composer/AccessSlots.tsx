// Access: whose units may stand in whose provinces, in which of them, and whether with a base (rules 4.1, 6.1).
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { grantable } from '../../store/draft/unitTargets.ts';
import { word } from '../words.ts';
import type { SlotsProps } from './ClauseSlots.tsx';
import { ChoiceSlot, PlacesSlot, PowerSlot, SlotSentence } from './slots.tsx';
import { swap } from './swap.ts';

export function AccessSlots({ clause, parties, desk, set }: SlotsProps<ClauseOf<'access'>>) {
  const open = grantable(desk, clause.grantor);
  return (
    <>
      <SlotSentence
        text="match.compose.access"
        slots={{
          grantor: (
            <PowerSlot
              name="grantor"
              value={clause.grantor}
              among={parties}
              set={(grantor) =>
                set({ ...clause, grantor, grantee: swap(grantor, clause.grantor, clause.grantee), provinces: 'all' })
              }
            />
          ),
          grantee: (
            <PowerSlot
              name="grantee"
              value={clause.grantee}
              among={parties}
              set={(grantee) =>
                set({ ...clause, grantee, grantor: swap(grantee, clause.grantee, clause.grantor), provinces: 'all' })
              }
            />
          ),
          where: (
            <ChoiceSlot
              name="where"
              value={clause.provinces === 'all' ? 'all' : 'some'}
              options={[
                ['all', word('match.compose.allProvinces')],
                ['some', word('match.compose.someProvinces')],
              ]}
              set={(where) => set({ ...clause, provinces: where === 'all' ? 'all' : open.slice(0, 1) })}
            />
          ),
          mode: (
            <ChoiceSlot
              name="mode"
              value={clause.mode}
              options={[
                ['transit', word('match.compose.transit')],
                ['basing', word('match.compose.basing')],
              ]}
              set={(mode) => set({ ...clause, mode })}
            />
          ),
        }}
      />
      {clause.provinces !== 'all' && (
        <PlacesSlot
          name="place"
          value={clause.provinces}
          among={open}
          set={(provinces) => set({ ...clause, provinces })}
        />
      )}
    </>
  );
}
