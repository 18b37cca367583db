import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Drift, driftOf, type Present } from './drift.js';
import type { GeneratedFile } from './document/generated-file.js';
import { schemaFolder } from './schema-files.js';

/** The differences between the project folder `root` and `files`; changes nothing. */
export const findDrift = (root: string, files: readonly GeneratedFile[]): Drift[] => driftOf(files, presentIn(root, files));

/** Makes the project folder `root` contain `files`: writes those that differ, deletes those without a contract. Returns the changes. */
export const bringUpToDate = (root: string, files: readonly GeneratedFile[]): Drift[] => {
  const drift = findDrift(root, files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of drift) {
    const text = texts.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return drift;
};

const presentIn = (root: string, files: readonly GeneratedFile[]): Present => {
  const paths = new Set([...files.map(({ path }) => path).filter((path) => existsSync(join(root, path))), ...schemasIn(root)]);
  return new Map([...paths].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
};

const schemasIn = (root: string): string[] => {
  if (!existsSync(join(root, schemaFolder))) return [];
  return readdirSync(join(root, schemaFolder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length));
};
