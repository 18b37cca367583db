/** An app with views, and its password at the database. */
export type ViewLogin = Readonly<{ app: string; password: string }>;

/** The role of an app and its database, which have one name, derived from the shop's database. */
export type ViewAccount = Readonly<{ app: string; schema: string; database: string; password: string }>;

/** PostgreSQL truncates names after 63 bytes; four are needed for the temporary name of a copy. */
const maxNameBytes = 59;

/** The schema of an app's projection registry; its builds are in `<schema>_<number>`. */
export const schemaNameOf = (app: string): string => app.replaceAll('-', '_');

/** The account of an app in the shop named `shop`. Throws when the name is too long for PostgreSQL. */
export const viewAccount = (shop: string, { app, password }: ViewLogin): ViewAccount => {
  const schema = schemaNameOf(app);
  const name = `${shop}_${schema}`;
  if (Buffer.byteLength(name) > maxNameBytes)
    throw new Error(
      `the database of ${app} would be ${name}, which is too long for PostgreSQL: name a database with a shorter name`,
    );
  return { app, schema, database: name, password };
};

/** The URL of a view's database at the server of `server`. */
export const accountUrl = (server: string, { database, password }: ViewAccount): string => {
  const address = new URL(server);
  address.username = encodeURIComponent(database);
  address.password = encodeURIComponent(password);
  return withDatabase(address.toString(), database);
};

/** The URL with another database. */
export const withDatabase = (server: string, database: string): string => {
  const address = new URL(server);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
};
