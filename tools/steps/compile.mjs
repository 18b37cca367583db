import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { goMemory } from './go-memory.mjs';
import { project } from './project.mjs';
import { runNode } from './run.mjs';

/**
 * Projects are compiled side by side, with one checker each: every further checker of a project repeats the types that its files share.
 * On two processors the default of four checkers took 36 s of processor time for the shop, one takes 18 s.
 */
const parallel = ['--checkers', '1', '--builders', String(Math.max(2, availableParallelism()))];

/** Views that are added by their folder, which no tsconfig.json lists. */
const views = () =>
  readdirSync(join(project, 'apps'))
    .filter((folder) => folder.endsWith('-view') && existsSync(join(project, 'apps', folder, 'tsconfig.json')))
    .map((folder) => `apps/${folder}`);

const compileProjects = (...projects) => runNode(['node_modules/ts7/bin/tsc', '-b', ...parallel, ...projects], { env: goMemory });

/** Runs the compiler over every lib and app, the benchmarks and the torture; returns its exit code. */
export const compile = () => compileProjects('.', ...views());

/** Runs it over what `npm start` and `npm run millrace` need. */
export const compileShop = () => compileProjects('apps/standalone', 'apps/operations', ...views());

/** Runs it over what obtains the servers. */
export const compileLocalServers = () => compileProjects('libs/local-servers');
