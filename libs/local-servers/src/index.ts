export { LocalServerError, type LocalServerFault } from './local-server-error.js';
export { makeFolder, projectFolder } from './machine/folders.js';
export { assertPortFree, freePort } from './machine/ports.js';
export { type NatsServer, obtainNatsServer } from './nats/obtain-nats-server.js';
export { type NatsOptions, type RunningNats, startNats } from './nats/start-nats.js';
export { findPostgres, type PostgresBinaries } from './postgres/binaries.js';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres/start-postgres.js';
export type { ServerProcess } from './server-process.js';
