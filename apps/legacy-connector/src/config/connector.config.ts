import { type Static, Type } from 'typebox';

export const ConnectorConfig = Type.Object({
  LEGACY_DATABASE_URL: Type.String({
    minLength: 1,
    description: 'the database of the existing system, with a login that may replicate; may contain a password',
  }),
  LEGACY_SLOT: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9_]{1,60}$',
      description:
        'the name of the slot and of the publication, one for each connector at a server; millrace_<source> by default',
    }),
  ),
  LEGACY_TABLES_FILE: Type.String({
    default: 'data/legacy/tables.json',
    description: 'the tables that are read, and what they mean (docs/legacy.md)',
  }),
});
export type ConnectorConfig = Static<typeof ConnectorConfig>;
