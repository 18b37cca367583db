// `npm run types`: type-checks every TypeScript file, specs and frontends included.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './steps/compile.mjs';
import { goMemory } from './steps/go-memory.mjs';
import { project } from './steps/project.mjs';
import { runNode } from './steps/run.mjs';

const tsc = 'node_modules/ts7/bin/tsc';
const built = await compile();
const projects = ['tsconfig.spec.json', 'frontends/tsconfig.json'].filter((file) => existsSync(join(project, file)));
// Both at once, with one checker each: see compile.mjs.
const codes = await Promise.all(
  projects.map((file) => runNode([tsc, '-p', file, '--noEmit', '--checkers', '1'], { env: goMemory })),
);
process.exitCode = [built, ...codes].some((code) => code !== 0) ? 1 : 0;
