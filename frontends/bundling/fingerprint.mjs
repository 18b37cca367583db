import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const left = new Set(['node_modules', 'dist']);

const filesBelow = (directory) =>
  readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !left.has(name) && !name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(directory, entry.name)) : [join(directory, entry.name)]));

/** A hash of all inputs of the web shop: its sources and the locked versions of its dependencies. */
export const sourcesFingerprint = (frontends) => {
  const hash = createHash('sha256');
  const files = [...filesBelow(frontends), join(frontends, '../package-lock.json')];
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1))) {
    hash.update(relative(frontends, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

export const isBuiltFrom = (dist, fingerprint) => {
  const stamp = join(dist, 'built-from.txt');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint && existsSync(join(dist, 'index.html'));
};
