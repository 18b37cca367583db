import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase } from 'lmdb';
import { LmdbStateStores } from '../store/lmdb-state-stores.js';
import { StateError } from '../store/state-error.js';
import { BootMark } from './boot.js';
import { damageOf } from './damage.js';
import { isRunning, type ProcessId, processOf } from './process.js';

/** State in a folder of its own. */
export type OpenStateOptions = Readonly<{
  folder: string;
  /** What the state belongs to, for instance the identity of its changelog: state of another origin is discarded. */
  origin: string;
  /** Told when a folder is discarded. */
  log: (line: string) => void;
  /** Entries of each store that are kept in memory; 10,000 unless given. */
  cacheEntries?: number;
  /** Changed entries that are written at once; 5,000 unless given. What is not yet written is restored after a crash. */
  writeEntries?: number;
}>;

const format = '1';
const openFolders = new Set<string>();

/**
 * Opens the state of a task. What cannot be used is discarded with a log line: damaged state, that of another origin or format, of a process
 * that ended while it opened it, of a machine that ended before it was on disk. The state then starts from nothing, without a position. Errors: `in-use` while a process of this machine has it.
 */
export const openStateStores = (options: OpenStateOptions): LmdbStateStores => {
  const { origin, log, cacheEntries = 10_000, writeEntries = 5_000 } = options;
  mkdirSync(options.folder, { recursive: true });
  const folder = realpathSync(options.folder);
  if (openFolders.has(folder)) throw new StateError('in-use', `${folder} is in use by this process.`);
  const file = join(folder, 'state.mdb');
  const marker = join(folder, 'suspect');
  const discard = (reason: string) => {
    log(`The state in ${folder} is discarded and restored from its changelog: ${reason}.`);
    for (const name of [file, `${file}-lock`]) rmSync(name, { force: true });
  };
  const suspect = suspectOf(marker);
  if (suspect && isRunning(suspect)) throw inUse(folder, suspect);
  if (suspect) discard('it could not be read or opened before');
  writeFileSync(marker, JSON.stringify(processOf(process.pid)));
  const boot = new BootMark(file);
  if (boot.isOutdated()) discard('the machine ended before it was on disk');
  const damage = existsSync(file) ? damageOf(file) : undefined;
  if (damage !== undefined) discard(damage);
  boot.set();
  const { root, meta } = openDatabase(file, boot.isKnown, discard);
  try {
    root.transactionSync(() => {
      const owner = JSON.parse(meta.get('owner') ?? 'null') as ProcessId | null;
      if (owner && owner.pid !== process.pid && isRunning(owner)) throw inUse(folder, owner);
      meta.putSync('owner', JSON.stringify(processOf(process.pid)));
      const identity = `${format} ${origin}`;
      const found = meta.get('identity');
      if (found === identity) return;
      if (found !== undefined) log(`The state in ${folder} is discarded and restored from its changelog: it is of “${found}”.`);
      for (const name of root.getKeys()) if (name !== 'meta') root.openDB({ name }).clearSync();
      meta.removeSync('position');
      meta.putSync('identity', identity);
    });
  } catch (error) {
    void root.close();
    throw error;
  } finally {
    rmSync(marker, { force: true });
  }
  openFolders.add(folder);
  const release = () => {
    boot.remove();
    openFolders.delete(folder);
  };
  const onDamage = () => writeFileSync(marker, JSON.stringify({ pid: 0, startTime: '' }));
  return new LmdbStateStores(root, meta, { cacheEntries, writeEntries }, onDamage, release);
};

const inUse = (folder: string, { pid }: ProcessId) => new StateError('in-use', `${folder} is in use by process ${pid}.`);

/** The process that is opening the folder, or ended while it did; without a process when an entry could not be read. */
const suspectOf = (marker: string): ProcessId | undefined => {
  if (!existsSync(marker)) return undefined;
  try {
    return JSON.parse(readFileSync(marker, 'utf8')) as ProcessId;
  } catch {
    return { pid: 0, startTime: '' };
  }
};

type Opened = Readonly<{ root: RootDatabase<string, string>; meta: Database<string, string> }>;

/** `isUnflushed`: writes are not flushed to disk. */
const openDatabase = (file: string, isUnflushed: boolean, discard: (reason: string) => void): Opened => {
  const openOnce = (): Opened => {
    const root = open<string, string>({ path: file, noSubdir: true, maxDbs: 1_000, encoding: 'string', noSync: isUnflushed });
    return { root, meta: root.openDB({ name: 'meta', encoding: 'string' }) };
  };
  try {
    return openOnce();
  } catch (error) {
    discard(String(error));
    return openOnce();
  }
};
