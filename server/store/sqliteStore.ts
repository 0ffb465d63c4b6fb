// The event store in one SQLite file: append, then acknowledge. Nothing else of a match is stored; state is the fold of its log.
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { GameEvent } from '../../shared/game/events.ts';
import type { EventStore, StoredMatch } from './eventStore.ts';
import { migrations } from './migrations.ts';
import { nodeSqliteDialect, openSqlite } from './nodeSqliteDialect.ts';

interface Tables {
  matches: {
    id: string;
    code: string;
    preset: string;
    created_at: number;
    touched_at: number;
    status: StoredMatch['status'];
  };
  events: { match_id: string; version: number; at: number; request: string | null; data: string };
  seats: { match_id: string; seat_id: string; token_hash: string };
  secrets: { name: string; value: string };
}

const toMatch = (row: Tables['matches']): StoredMatch => ({
  id: row.id,
  code: row.code,
  preset: row.preset,
  createdAt: row.created_at,
  touchedAt: row.touched_at,
  status: row.status,
});

/** Opens (and makes or upgrades) the store in `file`. Throws when a migration fails. */
export async function openSqliteStore(file: string, durability: 'full' | 'normal' = 'full'): Promise<EventStore> {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(openSqlite(file, durability)) });
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error) throw error;

  const seat = (row: Tables['seats']) => ({ matchId: row.match_id, seatId: row.seat_id, tokenHash: row.token_hash });
  return {
    async createMatch(match) {
      const result = await db
        .insertInto('matches')
        .values({
          id: match.id,
          code: match.code,
          preset: match.preset,
          created_at: match.createdAt,
          touched_at: match.touchedAt,
          status: match.status,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async matchById(id) {
      const row = await db.selectFrom('matches').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toMatch(row);
    },
    async matchByCode(code) {
      const row = await db.selectFrom('matches').selectAll().where('code', '=', code).executeTakeFirst();
      return row && toMatch(row);
    },
    async playing() {
      const rows = await db
        .selectFrom('matches')
        .selectAll()
        .where('status', '=', 'playing')
        .orderBy('touched_at', 'desc')
        .execute();
      return rows.map(toMatch);
    },
    async addSeat({ matchId, seatId, tokenHash }) {
      await db.insertInto('seats').values({ match_id: matchId, seat_id: seatId, token_hash: tokenHash }).execute();
    },
    async seatByToken(tokenHash) {
      const row = await db.selectFrom('seats').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row && seat(row);
    },
    async replaceToken({ matchId, seatId, tokenHash }) {
      await db
        .updateTable('seats')
        .set({ token_hash: tokenHash })
        .where('match_id', '=', matchId)
        .where('seat_id', '=', seatId)
        .execute();
    },
    append: ({ matchId, expectedVersion, events, at, request, status }) =>
      db.transaction().execute(async (tx) => {
        const last = await tx
          .selectFrom('events')
          .select((eb) => eb.fn.max('version').as('version'))
          .where('match_id', '=', matchId)
          .executeTakeFirst();
        const actualVersion = last?.version ?? 0;
        if (actualVersion !== expectedVersion) return { ok: false, actualVersion };
        const rows = events.map((event, index) => ({
          match_id: matchId,
          version: expectedVersion + index + 1,
          at,
          request: request ?? null,
          data: JSON.stringify(event),
        }));
        // SQLite takes at most 32,766 values a statement; a round is far below, a fixture may not be.
        for (let start = 0; start < rows.length; start += 1000) {
          await tx
            .insertInto('events')
            .values(rows.slice(start, start + 1000))
            .execute();
        }
        await tx.updateTable('matches').set({ touched_at: at, status }).where('id', '=', matchId).execute();
        return { ok: true, version: expectedVersion + events.length };
      }),
    async read(matchId) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('match_id', '=', matchId)
        .orderBy('version')
        .execute();
      return rows.map((row) => ({
        version: row.version,
        event: JSON.parse(row.data) as GameEvent,
        at: row.at,
        request: row.request,
      }));
    },
    async secret() {
      await db
        .insertInto('secrets')
        .values({ name: 'installation' } as Tables['secrets'])
        .onConflict((c) => c.doNothing())
        .execute();
      const row = await db
        .selectFrom('secrets')
        .select('value')
        .where('name', '=', 'installation')
        .executeTakeFirstOrThrow();
      return row.value;
    },
    close: () => db.destroy(),
  };
}
