// `npm start`: does the missing set-up of a fresh clone, then runs the whole shop in this process. Needs Node and npm only.
import module from 'node:module';
import { buildShopIfNeeded, isBuilt } from './steps/build.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { giveUp, print } from './steps/print.mjs';
import { compileCache } from './steps/project.mjs';

checkNodeVersion();
const { readArguments, usage } = await import('../apps/standalone/src/options/arguments.mjs');
try {
  if (readArguments(process.argv.slice(2)).help) {
    print(usage);
    process.exit(0);
  }
} catch (error) {
  giveUp(error.message);
}
await installPackages({ development: false });
if (!isBuilt()) {
  print('Building …');
  if (!(await buildShopIfNeeded())) giveUp('The build failed: see above what the compiler or the bundler says.');
}
// From Node 22 on.
module.enableCompileCache?.(compileCache);
await import('../dist/standalone.js');
