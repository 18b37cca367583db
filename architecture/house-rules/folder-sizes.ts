import { dirname } from 'node:path';

const maxFiles = 12;
const source = /\.(ts|tsx|mjs|cjs|js)$/;
/** Tests and their data are beside their subject; generated files and migrations are not counted. */
const leftOut = /\.(spec|fixture|catalogue)\.\w+$|(^|\/)(generated|fixtures|migrations)\//;

/** The folders with more than a dozen source files of their own, one line each; style sheets belong to their components and do not count. */
export const folderSizeProblems = (paths: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const path of paths.filter((one) => source.test(one) && !leftOut.test(one)))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > maxFiles)
    .map(([folder, count]) => `${folder} has ${count} source files, more than ${maxFiles}`);
};
