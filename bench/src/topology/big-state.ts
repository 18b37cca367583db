import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openStateStores } from '@millrace/stream-state';
import { cpuSeconds } from './core-rates.js';

const chunk = 10_000;

/** Resident memory of this process in MiB: what it allocated, and what it maps of files, which the system takes back when it needs it. */
const memory = (): Readonly<{ anonymous: number; mapped: number }> => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const mib = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { anonymous: mib('RssAnon'), mapped: mib('RssFile') };
};

/** Restores so many entries into a folder in the order of their keys, and changes some of them; both for each second of processor time. */
export const bigState = async (folder: string, keys: number, changes: number) => {
  const before = memory();
  const stores = openStateStores({ folder, origin: 'bench', log: (line) => console.log(line) });
  const nameOf = (key: number) => `customer-${String(key).padStart(9, '0')}`;
  const began = cpuSeconds();
  for (let from = 0; from < keys; from += chunk) {
    const entries = Array.from({ length: chunk }, (_, index) => {
      const key = nameOf(from + index);
      return { store: 'count', key: `"${key}"`, value: { key, value: 1, at: 1_700_000_000_000 + from + index } };
    });
    await stores.restore(entries, from + chunk);
  }
  const restored = keys / (cpuSeconds() - began);
  const store = stores.open('count');
  const changing = cpuSeconds();
  for (let change = 0; change < changes; change += 1) {
    const key = `"${nameOf((change * 245_489) % keys)}"`;
    const found = store.get(key);
    store.put(key, { key, value: Number(found?.value) + 1, at: 1 });
    if (change % 1_000 < 999) continue;
    stores.takeChanges();
    await stores.commit(keys + change);
  }
  const changed = changes / (cpuSeconds() - changing);
  const after = memory();
  await stores.close();
  return {
    keys,
    restored,
    changed,
    grownMiB: after.anonymous - before.anonymous,
    mappedMiB: after.mapped,
    fileMiB: statSync(join(folder, 'state.mdb')).size / 2 ** 20,
  };
};
