// The tables, as numbered steps; Kysely's Migrator runs those a database has not had yet.
import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';

const steps: Record<string, Migration> = {
  '0001-matches': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('matches')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('preset', 'text', (column) => column.notNull())
        .addColumn('created_at', 'integer', (column) => column.notNull())
        .addColumn('touched_at', 'integer', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('matches_status').on('matches').columns(['status', 'touched_at']).execute();
      // The primary key is the lock: two writers cannot both append version n.
      await db.schema
        .createTable('events')
        .addColumn('match_id', 'text', (column) => column.notNull().references('matches.id').onDelete('cascade'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'integer', (column) => column.notNull())
        .addColumn('request', 'text')
        .addColumn('data', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_key', ['match_id', 'version'])
        .execute();
      await db.schema
        .createTable('seats')
        .addColumn('match_id', 'text', (column) => column.notNull().references('matches.id').onDelete('cascade'))
        .addColumn('seat_id', 'text', (column) => column.notNull())
        .addColumn('token_hash', 'text', (column) => column.notNull().unique())
        .addPrimaryKeyConstraint('seats_key', ['match_id', 'seat_id'])
        .execute();
      await db.schema
        .createTable('secrets')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull().defaultTo(sql`(lower(hex(randomblob(32))))`))
        .execute();
    },
  },
};

export const migrations: MigrationProvider = { getMigrations: async () => steps };
