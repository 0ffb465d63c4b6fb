// Access: whose units may stand in whose provinces, in which of them, and whether with a base (rules 4.1, 6.1).
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { grantable } from '../../store/matchDraft.ts';
import { word } from '../words.ts';
import type { SlotsProps } from './ClauseSlots.tsx';
import { ChoiceSlot, PlaceSlot, PowerSlot, SlotSentence } from './slots.tsx';
import { swap } from './swap.ts';

export function AccessSlots({ clause, index, parties, desk, set }: SlotsProps<ClauseOf<'access'>>) {
  const open = grantable(desk, clause.grantor);
  const named = clause.provinces === 'all' ? [] : clause.provinces;
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
        <div class="clause-places">
          {named.map((id, i) => (
            <span key={id} class="clause-place">
              <PlaceSlot
                name={`place${i + 1}`}
                clause={index}
                value={id}
                among={open.filter((other) => other === id || !named.includes(other))}
                set={(to) => set({ ...clause, provinces: named.map((old) => (old === id ? to : old)) })}
              />
              {named.length > 1 && (
                <button
                  type="button"
                  class="lk"
                  onClick={() => set({ ...clause, provinces: named.filter((other) => other !== id) })}
                >
                  {word('match.compose.remove')}
                </button>
              )}
            </span>
          ))}
          {named.length < open.length && (
            <button
              type="button"
              class="lk"
              onClick={() => {
                const next = open.find((id) => !named.includes(id));
                if (next !== undefined) set({ ...clause, provinces: [...named, next] });
              }}
            >
              {word('match.compose.addPlace')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
