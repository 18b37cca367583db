import type { GeneratedFile } from './document/generated-file.js';
import { isEarlierVersion, schemaFolder } from './schema-files.js';

/** The files of the project by path: the generated ones, and all others among the schemas. */
export type Present = ReadonlyMap<string, string>;

/** One difference between the project and the generated files. */
export type Drift = Readonly<{ path: string; problem: 'is missing' | 'is out of date' | 'belongs to no contract' }>;

/** The paths at which the project differs from the generated files. Schemas of earlier versions may stay. */
export const driftOf = (files: readonly GeneratedFile[], present: Present): Drift[] => {
  const wanted = new Set(files.map(({ path }) => path));
  const strays = [...present.keys()].filter(
    (path) => path.startsWith(`${schemaFolder}/`) && !wanted.has(path) && !isEarlierVersion(path, files),
  );
  return [
    ...files.filter(({ path }) => !present.has(path)).map(({ path }): Drift => ({ path, problem: 'is missing' })),
    ...files
      .filter(({ path, text }) => present.has(path) && present.get(path) !== text)
      .map(({ path }): Drift => ({ path, problem: 'is out of date' })),
    ...strays.map((path): Drift => ({ path, problem: 'belongs to no contract' })),
  ];
};
