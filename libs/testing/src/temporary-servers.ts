import { join } from 'node:path';
import { startNats, startPostgres } from '@millrace/local-servers';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './temporary-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The broker of this test run, without users or passwords. */
    natsUrl: string;
    natsPort: number;
    /** The maintenance database of this run's PostgreSQL, as superuser: `temporaryDatabase()` gives each test file its own. */
    databaseUrl: string;
  }
}

/** Starts one broker and one PostgreSQL for all integration tests of a run, in a temporary folder, and stops both after it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = temporaryFolder();
  const [broker, database] = await Promise.all([
    startNats({ storeDir: join(folder.path, 'nats') }),
    startPostgres({ dataDir: join(folder.path, 'postgres'), durable: false }),
  ]);
  project.provide('natsUrl', broker.url);
  project.provide('natsPort', broker.port);
  project.provide('databaseUrl', database.maintenanceUrl);
  return async () => {
    await Promise.all([broker.stop(), database.stop()]);
    folder.remove();
  };
};
