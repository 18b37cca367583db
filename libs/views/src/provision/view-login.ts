/** An app with views, and its password at the database. */
export type ViewLogin = Readonly<{ app: string; password: string }>;

/** What an app is called in one server, by the database that the shop is named by there: its role and its database. */
export type ViewPlace = Readonly<{ app: string; schema: string; name: string; password: string }>;

/** PostgreSQL cuts longer names off, and some letters are added while a database is being made. */
const longest = 59;

/** The first of an app's schemas; its builds are in `<schema>_<number>`. */
export const schemaNameOf = (app: string): string => app.replaceAll('-', '_');

/** Two shops in one server have databases of their own, and so do their views. Throws when a name is too long for PostgreSQL. */
export const placeOf = (shop: string, { app, password }: ViewLogin): ViewPlace => {
  const schema = schemaNameOf(app);
  const name = `${shop}_${schema}`;
  if (Buffer.byteLength(name) > longest)
    throw new Error(
      `the database of ${app} would be ${name}, which is too long for PostgreSQL: name a database with a shorter name`,
    );
  return { app, schema, name, password };
};

/** The address of a view's own database, at the server of `server`. */
export const addressOf = (server: string, { name, password }: ViewPlace): string => {
  const address = new URL(server);
  address.username = encodeURIComponent(name);
  address.password = encodeURIComponent(password);
  return inDatabase(address.toString(), name);
};

/** The same server and login, another database. */
export const inDatabase = (server: string, database: string): string => {
  const address = new URL(server);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
};
