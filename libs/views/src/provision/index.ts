// Apart from the rest of the library: whoever only makes the databases loads neither Nest nor TypeORM.
export { type ProvisionedDatabases, provisionDatabases } from './provision-databases.js';
export type { ViewLogin } from './view-account.js';
