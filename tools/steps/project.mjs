import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Where Node from 22 on stores what it has compiled: the next start of the shop loads its code from there. */
export const compileCache = join(project, '.cache/compiled');
