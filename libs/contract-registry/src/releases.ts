import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './compatibility/compare-contracts.js';

/** The folder of the released contracts in the project, one file each. */
const folder = 'libs/contracts/released';

const numbers = (release: string): readonly number[] => release.split('.').map(Number);

/** Negative when `one` is before `other`: `0.9.0` before `0.10.0`. */
export const byVersion = (one: string, other: string): number => {
  const theirs = numbers(other);
  return (
    numbers(one)
      .map((number, at) => number - (theirs[at] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
};

/** The releases in the project folder `root`, oldest first. */
export const releasesIn = (root: string): readonly Release[] => {
  const releasesFolder = join(root, folder);
  if (!existsSync(releasesFolder)) return [];
  return readdirSync(releasesFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(releasesFolder, file), 'utf8')) as Release)
    .toSorted((one, other) => byVersion(one.release, other.release));
};

/** Writes a release, never over an existing one; returns its path. */
export const writeRelease = (root: string, release: Release): string => {
  const path = `${folder}/${release.release}.json`;
  writeFileSync(join(root, path), `${JSON.stringify(release, null, 2)}\n`, { flag: 'wx' });
  return path;
};
