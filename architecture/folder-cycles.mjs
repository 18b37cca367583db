import { dirname } from 'node:path';

/** The package of a path in the project: `libs/views`, `torture`. */
const packageOf = (path) =>
  path
    .split('/')
    .slice(0, /^(apps|libs|frontends)\//.test(path) ? 2 : 1)
    .join('/');

/** Tests, and types that GraphQL codegen writes: these name the models of the resolvers, which use these types. */
const isLeftOut = (path) => /\.(spec|fixture|catalogue)\.|\/src\/generated\//.test(path);

/**
 * The groups of folders of one package that import each other in a cycle, each with its imports. A folder consists of its direct files;
 * tests and generated types do not count. `modules`: those of dependency-cruiser.
 */
export const folderCycles = (modules) => {
  const imports = new Map();
  for (const { source, dependencies } of modules.filter((module) => !isLeftOut(module.source)))
    for (const { resolved } of dependencies) {
      const [from, to] = [dirname(source), dirname(resolved)];
      if (from === to || packageOf(source) !== packageOf(resolved) || isLeftOut(resolved)) continue;
      imports.set(from, (imports.get(from) ?? new Map()).set(to, `${source} → ${resolved}`));
    }
  const reached = (from) => {
    const seen = new Set();
    const next = [from];
    while (next.length > 0)
      for (const to of imports.get(next.pop())?.keys() ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    return seen;
  };
  const reach = new Map([...imports.keys()].map((folder) => [folder, reached(folder)]));
  const grouped = new Set();
  return [...imports.keys()].flatMap((folder) => {
    if (grouped.has(folder) || !reach.get(folder).has(folder)) return [];
    const folders = [...imports.keys()].filter((other) => reach.get(folder).has(other) && reach.get(other).has(folder));
    for (const one of folders) grouped.add(one);
    const examples = folders.flatMap((one) =>
      [...imports.get(one)].filter(([to]) => folders.includes(to)).map(([, line]) => line),
    );
    return [{ name: packageOf(folder), folders, examples }];
  });
};
