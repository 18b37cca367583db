import type { EntitySchema, MigrationInterface, ObjectLiteral, QueryRunner } from 'typeorm';

/**
 * The database of a view. `schema` holds the projection registry; the rows of each build are in a schema of their own,
 * `<schema>_<number>`, created by `migrations`.
 */
export type ViewDatabase = Readonly<{
  /** `application_name` of the connections in PostgreSQL. */
  applicationName: string;
  url: string;
  schema: string;
  entities: readonly ((new () => ObjectLiteral) | EntitySchema)[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Maximum number of connections that answer from one build; default 8. */
  connections?: number;
}>;

/** The quoted schema that a migration works in. */
export const schemaOf = (runner: QueryRunner): string => {
  const { options } = runner.connection;
  const schema = 'schema' in options && options.schema ? options.schema : 'public';
  return `"${schema}"`;
};
