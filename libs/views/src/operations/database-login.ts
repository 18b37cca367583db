import type { DataSource } from 'typeorm';

/** The role of an app in its database, and its privileges beyond that database. */
export type DatabaseLogin = Readonly<{
  role: string;
  isSuperuser: boolean;
  /** Its privileges in the whole server. */
  attributes: readonly string[];
  /** Roles that it may assume. */
  memberOf: readonly string[];
  /** Other databases in which it may create schemas. */
  databases: readonly string[];
  /** Databases of other views that it may connect to. */
  otherViewDatabases: readonly string[];
  /** Schemas of others in its own database in which it may write. */
  schemas: readonly string[];
}>;

/** Reads the login of a connection. Raw: the server's catalogue has no entities. */
export const readDatabaseLogin = async (rows: DataSource): Promise<DatabaseLogin> => {
  const [login]: readonly DatabaseLogin[] = await rows.query(`
    SELECT r.rolname AS role, r.rolsuper AS "isSuperuser",
      array_remove(ARRAY[CASE WHEN r.rolcreaterole THEN 'make roles' END, CASE WHEN r.rolcreatedb THEN 'make databases' END,
        CASE WHEN r.rolreplication THEN 'read all changes of the server' END,
        CASE WHEN r.rolbypassrls THEN 'pass over row security' END], NULL) AS attributes,
      ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid ORDER BY 1) AS "memberOf",
      ARRAY(SELECT d.datname::text FROM pg_database d WHERE d.datname <> current_database() AND d.datallowconn
        AND has_database_privilege(d.oid, 'CREATE') ORDER BY 1) AS databases,
      ARRAY(SELECT d.datname::text FROM pg_database d WHERE d.datname <> current_database() AND d.datallowconn
        AND d.datname LIKE '%\\_view' AND has_database_privilege(d.oid, 'CONNECT') ORDER BY 1) AS "otherViewDatabases",
      ARRAY(SELECT n.nspname::text FROM pg_namespace n WHERE n.nspowner <> r.oid AND n.nspname !~ '^pg_(toast|temp)'
        AND has_schema_privilege(n.oid, 'CREATE') ORDER BY 1) AS schemas
    FROM pg_roles r WHERE r.rolname = current_user`);
  if (!login) throw new Error('the server does not list the role of this login');
  return login;
};

/** The privileges that a view does not need, one sentence each; for a superuser that fact only. */
export const excessPrivileges = (login: DatabaseLogin): readonly string[] => {
  const its = `its login ${login.role}`;
  if (login.isSuperuser) return [`${its} is a superuser`];
  const list = (names: readonly string[]) => names.join(', ');
  return [
    ...(login.attributes.length > 0 ? [`${its} may ${list(login.attributes)}`] : []),
    ...(login.memberOf.length > 0 ? [`${its} may act as ${list(login.memberOf)}`] : []),
    ...(login.databases.length > 0 ? [`${its} may make schemas in the databases ${list(login.databases)}`] : []),
    ...(login.otherViewDatabases.length > 0
      ? [`${its} may enter the databases of other views: ${list(login.otherViewDatabases)}`]
      : []),
    ...(login.schemas.length > 0 ? [`${its} may write in the schemas ${list(login.schemas)}, which are not its own`] : []),
  ];
};
