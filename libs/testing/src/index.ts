export { eventStoreContract } from './event-store-contract.js';
export { given } from './given.js';
export { type TemporaryBroker, temporaryBroker } from './temporary-broker.js';
export { type TemporaryDatabase, temporaryDatabase } from './temporary-database.js';
export { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';
export { guardedLog, type TemporaryLog, temporaryLog, testPassword } from './temporary-log.js';
