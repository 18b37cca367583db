// `npm run deps`: the forbidden arrows over the project, each rule over the tree that breaks it, then what is exported and never used.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { project } from './steps/project.mjs';
import { runNode } from './steps/run.mjs';
import { print } from './steps/print.mjs';

const { forbidden, options } = createRequire(import.meta.url)('../architecture/forbidden-arrows.cjs');

const broken = async (baseDir, more = {}) => {
  const folders = ['apps', 'libs', 'frontends', 'bench', 'torture', 'e2e'].filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, ...more, baseDir, validate: true, ruleSet: { forbidden, options } });
  return output.summary;
};

let errors = 0;
const error = (line) => {
  errors += 1;
  print(line);
};

const { violations, totalCruised } = await broken(project);
for (const { rule, from, to, cycle } of violations)
  error(
    `${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to}\n  ${forbidden.find(({ name }) => name === rule.name)?.comment}`,
  );

for (const { name } of forbidden) {
  const caught = (await broken(join(project, 'architecture/fixtures', name))).violations;
  if (!caught.some(({ rule }) => rule.name === name))
    error(`${name}: nothing was found in architecture/fixtures/${name}, which breaks it on purpose`);
}
print(
  `${totalCruised} modules against ${forbidden.length} rules, each of which was seen to catch its violation: ${errors} faults`,
);

const unused = await runNode(['node_modules/knip/bin/knip.js', '--no-config-hints']);
process.exitCode = errors === 0 && unused === 0 ? 0 : 1;
