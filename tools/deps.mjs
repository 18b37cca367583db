// `npm run deps`: checks the import rules for the project, each rule with a fixture that breaks it, then unused exports.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { folderCycles } from '../architecture/folder-cycles.mjs';
import { print } from './steps/print.mjs';
import { project } from './steps/project.mjs';
import { runNode } from './steps/run.mjs';

const { forbidden, options } = createRequire(import.meta.url)('../architecture/forbidden-arrows.cjs');

const analysed = async (baseDir) => {
  const folders = ['apps', 'libs', 'frontends', 'bench', 'torture', 'e2e'].filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden, options } });
  return { ...output.summary, cycles: folderCycles(output.modules) };
};

let problems = 0;
const report = (line) => {
  problems += 1;
  print(line);
};
const route = ({ from, to, cycle }) => `${from} → ${cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to}`;

const { violations, totalCruised, cycles } = await analysed(project);
for (const violation of violations)
  report(`${violation.rule.name}: ${route(violation)}\n  ${forbidden.find(({ name }) => name === violation.rule.name)?.comment}`);
for (const { name, folders, examples } of cycles)
  report(`no-cycles-of-folders: ${name}: ${folders.join(', ')} import each other\n  ${examples.join('\n  ')}`);

for (const { name } of forbidden) {
  const found = (await analysed(join(project, 'architecture/fixtures', name))).violations;
  if (!found.some(({ rule }) => rule.name === name))
    report(`${name}: nothing was found in architecture/fixtures/${name}, which breaks it on purpose`);
}
if ((await analysed(join(project, 'architecture/fixtures/no-cycles-of-folders'))).cycles.length !== 1)
  report('no-cycles-of-folders: nothing was found in architecture/fixtures/no-cycles-of-folders, which breaks it on purpose');
print(
  `${totalCruised} modules against ${forbidden.length + 1} rules, each of which found its planted violation: ${problems} problems`,
);

const unused = await runNode(['node_modules/knip/bin/knip.js', '--no-config-hints']);
process.exitCode = problems === 0 && unused === 0 ? 0 : 1;
