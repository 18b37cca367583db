/** An app with views, and its password at the database. */
export type ViewLogin = Readonly<{ app: string; password: string }>;

/** What an app is called in one server, by the database that the shop is named by there: its role and its database. */
export type ViewAccount = Readonly<{ app: string; schema: string; database: string; password: string }>;

/** PostgreSQL cuts longer names off, and some letters are added while a database is being made. */
const maxNameBytes = 59;

/** The first of an app's schemas; its builds are in `<schema>_<number>`. */
export const schemaNameOf = (app: string): string => app.replaceAll('-', '_');

/** Two shops in one server have databases of their own, and so do their views. Throws when a name is too long for PostgreSQL. */
export const viewAccount = (shop: string, { app, password }: ViewLogin): ViewAccount => {
  const schema = schemaNameOf(app);
  const name = `${shop}_${schema}`;
  if (Buffer.byteLength(name) > maxNameBytes)
    throw new Error(
      `the database of ${app} would be ${name}, which is too long for PostgreSQL: name a database with a shorter name`,
    );
  return { app, schema, database: name, password };
};

/** The address of a view's own database, at the server of `server`. */
export const accountUrl = (server: string, { database, password }: ViewAccount): string => {
  const address = new URL(server);
  address.username = encodeURIComponent(database);
  address.password = encodeURIComponent(password);
  return withDatabase(address.toString(), database);
};

/** The same server and login, another database. */
export const withDatabase = (server: string, database: string): string => {
  const address = new URL(server);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
};
