// `npm run contracts:release <version> [-- --mode <mode>]`: writes the contracts as a release, if they are compatible with earlier ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBreaks, registry } from './contracts/contracts.mjs';
import { project } from './steps/project.mjs';
import { sdlOfRelease } from './contracts/sdl-growth.mjs';
import { giveUp, print } from './steps/print.mjs';

const { values, positionals } = parseArgs({ options: { mode: { type: 'string' } }, allowPositionals: true });
const [version = ''] = positionals;
if (!/^\d+\.\d+\.\d+$/.test(version)) giveUp('Which release? npm run contracts:release 1.2.0');

const { breaks, releases } = await findBreaks(values.mode);
for (const line of breaks) print(`${line}\n`);
if (breaks.length > 0) giveUp(`No release: ${breaks.length} changes of the contracts are refused.`);

const { byVersion, describeContracts, writeRelease } = await registry();
const last = releases.at(-1);
if (last && byVersion(version, last.release) <= 0) giveUp(`No release: ${version} is not after ${last.release}.`);
const path = writeRelease(project, { ...describeContracts(version), ...(values.mode ? { checked: values.mode } : {}) });
for (const { path: sdl, text } of sdlOfRelease(project, version)) {
  mkdirSync(dirname(join(project, sdl)), { recursive: true });
  writeFileSync(join(project, sdl), text, { flag: 'wx' });
}
print(`${path} and the GraphQL schemas beside it: commit them with the change that it is the release of.`);
