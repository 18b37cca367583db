// `npm run bench`, `npm run torture`: installs and builds what `npm start` leaves out, then runs the program that is named first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './steps/build.mjs';
import { installPackages } from './steps/install.mjs';
import { giveUp } from './steps/print.mjs';
import { project } from './steps/project.mjs';

const [program = ''] = process.argv.splice(2, 1);
const file = join(project, program);
await installPackages();
if (!existsSync(file) && !(await build())) giveUp('The build failed: see above what the compiler or the bundler says.');
await import(pathToFileURL(file).href);
