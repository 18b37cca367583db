import { join } from 'node:path';
import { openStateStores } from '@millrace/stream-state';
import type { StateStores } from '@millrace/stream-topology';
import type { Names } from '../application/application.js';
import type { Broker } from '../broker/broker.js';

/** Where an instance keeps state on disk: a folder that no other instance uses. `log`: called when state there is discarded. */
export type StateFolder = Readonly<{ path: string; log: (line: string) => void }>;

/** Opens the state of a task on disk. It belongs to the stream of the application: when that was made anew, it starts from nothing. Errors: `in-use`. */
export const storesIn =
  ({ path, log }: StateFolder, broker: Broker, names: Names) =>
  async (task: string): Promise<StateStores> => {
    const { created } = await broker.jsm.streams.info(names.stream);
    return openStateStores({ folder: join(path, names.stream, task), origin: `${names.stream} of ${created}`, log });
  };
