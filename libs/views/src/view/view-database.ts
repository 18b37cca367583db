import type { EntitySchema, MigrationInterface, ObjectLiteral, QueryRunner } from 'typeorm';

/**
 * Where a view lives. `schema` holds what is kept about its builds (positions, leases, quarantined keys); each build's rows are in a
 * schema of their own beside it, `<schema>_<number>`, made by the migrations.
 */
export type ViewDatabase = Readonly<{
  /** As which PostgreSQL knows the connections. */
  applicationName: string;
  url: string;
  schema: string;
  entities: readonly ((new () => ObjectLiteral) | EntitySchema)[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Maximum number of connections that answer from one build; deerror 8. */
  connections?: number;
}>;

/** The quoted schema that a migration works in. */
export const schemaOf = (runner: QueryRunner): string => {
  const { options } = runner.connection;
  const schema = 'schema' in options && options.schema ? options.schema : 'public';
  return `"${schema}"`;
};
