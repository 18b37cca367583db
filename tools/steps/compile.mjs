import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { runNode } from './run.mjs';

/** Views that are added by their folder, which the project's tsconfig.json does not list. */
const views = () =>
  readdirSync(join(project, 'apps'))
    .filter((folder) => folder.endsWith('-view') && existsSync(join(project, 'apps', folder, 'tsconfig.json')))
    .map((folder) => `apps/${folder}`);

/** Runs the compiler over every lib and app; returns its exit code. */
export const compile = () => runNode(['node_modules/ts7/bin/tsc', '-b', '.', ...views()]);
