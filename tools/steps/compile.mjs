import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { runNode } from './run.mjs';

/** Views that are added by their folder: the project's own tsconfig.json need not name them. */
const views = () =>
  readdirSync(join(project, 'apps'))
    .filter((folder) => folder.endsWith('-view') && existsSync(join(project, 'apps', folder, 'tsconfig.json')))
    .map((folder) => `apps/${folder}`);

/** The compiler over every lib and app; its exit code. */
export const compile = () => runNode(['node_modules/ts7/bin/tsc', '-b', '.', ...views()]);
