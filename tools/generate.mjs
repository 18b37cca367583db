// `npm run generate`: writes every file that is generated from the contracts and from the GraphQL schemas; with `--check` it only
// reports differences.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referencePages } from './graphql-reference/pages.mjs';
import { registry } from './contracts/contracts.mjs';
import { project } from './steps/project.mjs';
import { giveUp, print } from './steps/print.mjs';
import { runNode } from './steps/run.mjs';
import { topologyPages } from './steps/topologies.mjs';

const gateway = 'apps/gateway';

/** The gateway's types of the GraphQL schemas. */
const graphqlTypes = async () => {
  const { generate, loadContext } = await import('@graphql-codegen/cli');
  process.chdir(join(project, gateway));
  const context = await loadContext('codegen.ts');
  context.updateConfig({ silent: true });
  const made = await generate(context, false);
  return made.map(({ filename, content }) => ({ path: `${gateway}/${filename}`, text: content }));
};

/** The frontends' types of the shop's schema. */
const frontendTypes = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'millrace-types-'));
  const output = join(folder, 'shop-env.d.ts');
  const tada = [
    'node_modules/gql.tada/bin/cli.js',
    'generate-output',
    '--tsconfig',
    'frontends/tsconfig.json',
    '--output',
    output,
  ];
  const code = await runNode(tada, { quiet: true });
  if (code !== 0) giveUp('The types of the frontends cannot be generated.');
  const text = readFileSync(output, 'utf8');
  rmSync(folder, { recursive: true });
  return { path: 'frontends/kit/src/graphql/generated/shop-env.d.ts', text };
};

const sdl = (api) => readFileSync(join(project, `libs/contracts/graphql/${api}.graphql`), 'utf8');

const { bringUpToDate, describeContracts, findDrift, generatedFiles } = await registry();
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const files = [
  ...generatedFiles(describeContracts(version)),
  ...(await graphqlTypes()),
  await frontendTypes(),
  ...(await topologyPages()),
  ...referencePages({ shop: sdl('shop'), admin: sdl('admin') }),
];
const check = process.argv.includes('--check');
const drift = check ? findDrift(project, files) : bringUpToDate(project, files);
for (const { path, problem } of drift) print(check ? `${path} ${problem}` : `${path} ${problem}: brought up to date`);
if (check && drift.length > 0)
  giveUp(`${drift.length} of ${files.length} generated files have drifted: run npm run generate and commit them.`);
print(`${files.length} generated files are as the contracts say`);
