import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { project } from './project.mjs';
import { print } from './print.mjs';

const defaults = { file: join(project, '.cache/setup.lock'), staleAfterMs: 15_000 };

/** The age of a file in ms; undefined when it does not exist. */
const ageOf = (file) => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && Date.now() - found.mtimeMs;
};

const made = (file) => {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Removes the lock of a killed process. Only one process checks and removes: another could remove a newer lock. */
const removeStale = (file, staleAfterMs) => {
  const removing = `${file}.removing`;
  if ((ageOf(removing) ?? 0) > staleAfterMs) rmSync(removing, { force: true });
  if (!made(removing)) return;
  if ((ageOf(file) ?? 0) > staleAfterMs) rmSync(file, { force: true });
  rmSync(removing, { force: true });
};

/**
 * Runs the work while no other process of this checkout runs its own, and returns its result; waits for the other as long as it lives.
 * The lock is a file that its holder touches every second: one that was not touched for `staleAfterMs` belongs to a killed process.
 */
export const oneAtATime = async (work, { file, staleAfterMs } = defaults) => {
  mkdirSync(dirname(file), { recursive: true });
  for (let reported = false; !made(file); await pause(200)) {
    if (!reported) print('Another npm start or npm test is installing or building here: waiting for it …');
    reported = true;
    if ((ageOf(file) ?? 0) > staleAfterMs) removeStale(file, staleAfterMs);
  }
  const release = () => rmSync(file, { force: true });
  const touch = setInterval(() => utimesSync(file, new Date(), new Date()), Math.min(1_000, staleAfterMs / 4));
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    process.off('exit', release);
    release();
  }
};
