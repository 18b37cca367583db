// `npm run deps`: checks the import rules for the project, each rule with a fixture that breaks it, then unused exports.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { folderCycles, packageOf } from '../architecture/folder-cycles.mjs';
import { print } from './steps/print.mjs';
import { project } from './steps/project.mjs';
import { runNode } from './steps/run.mjs';

const { forbidden, options, withFileCycles, withFolderCycles } = createRequire(import.meta.url)(
  '../architecture/forbidden-arrows.cjs',
);

const analysed = async (baseDir, rules = forbidden) => {
  const folders = ['apps', 'libs', 'frontends', 'bench', 'torture', 'e2e'].filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden: rules, options } });
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
for (const { name, folders, examples } of cycles.filter((one) => !withFolderCycles.includes(one.name)))
  report(`no-cycles-of-folders: ${name}: ${folders.join(', ')} import each other\n  ${examples.join('\n  ')}`);

// A package that has no cycle any more is held to the rule from then on.
const everyCycle = { name: 'cycles', severity: 'error', from: {}, to: { circular: true } };
const withCycles = new Set((await analysed(project, [everyCycle])).violations.map(({ from }) => packageOf(from)));
for (const name of withFileCycles.filter((one) => !withCycles.has(one)))
  report(`${name} has no cycle of files: take it off withFileCycles in architecture/forbidden-arrows.cjs`);
for (const name of withFolderCycles.filter((one) => !cycles.some((cycle) => cycle.name === one)))
  report(`${name} has no cycle of folders: take it off withFolderCycles in architecture/forbidden-arrows.cjs`);

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
