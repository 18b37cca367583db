import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> };

describe('the lock file', () => {
  // npm omits packages of other platforms that it could not fetch, and `npm ci` then refuses the whole file.
  it('contains the packages of every platform', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
    const isNamed = (name: string, parent: string) =>
      `node_modules/${name}` in packages || `${parent}/node_modules/${name}` in packages;
    const missing = Object.entries(packages).flatMap(([parent, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isNamed(name, parent)),
    );
    expect(missing).toEqual([]);
  });
});
