import { type Static, Type } from 'typebox';

export const ConnectorConfig = Type.Object({
  LEGACY_DATABASE_URL: Type.String({
    minLength: 1,
    description: 'the database of the existing system, with a login that may replicate; may contain a password',
  }),
  LEGACY_TABLES_FILE: Type.String({
    default: 'data/legacy/tables.json',
    description: 'the tables that are read, and what they mean (docs/legacy.md)',
  }),
});
export type ConnectorConfig = Static<typeof ConnectorConfig>;
