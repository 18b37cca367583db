import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Number of retained releases: tabs that were opened before a deployment still request their files. */
const retainedReleases = 3;

/** Names a build by its content and moves it to its folder, unless that exists. Returns the name. */
export const release = (built, home) => {
  const hash = createHash('sha256');
  for (const file of readdirSync(built).toSorted((a, b) => (a < b ? -1 : 1)))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(built, file)));
  const name = hash.digest('hex').slice(0, 12);
  const target = join(home, name);
  mkdirSync(home, { recursive: true });
  if (!existsSync(target)) renameSync(built, target);
  utimesSync(target, new Date(), new Date());
  const newestFirst = readdirSync(home).sort((a, b) => statSync(join(home, b)).mtimeMs - statSync(join(home, a)).mtimeMs);
  for (const old of newestFirst.slice(retainedReleases)) rmSync(join(home, old), { recursive: true });
  return name;
};
