import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { print } from './print.mjs';

const bundles = join(project, 'dist');

/** Loaded by Node itself: `graphql` must be the one copy that its dependents get, native packages find their binaries by their place. */
const external = [/^graphql(\/|$)/, /^@node-rs\//, /^sharp$/, /^lmdb$/, /\.node$/];

/** Views that are added by their folder. An undeclared one is reported when the shop starts. */
const addedViews = async () => {
  const { addedViews: read, ViewNotDeclared } = await import('../../libs/contract-registry/dist/index.js');
  try {
    return read(project).map(({ app }) => app);
  } catch (error) {
    if (error instanceof ViewNotDeclared) return [];
    throw error;
  }
};

/** The modules of functions, which workers load by their names. */
const functionModules = () =>
  readdirSync(join(project, 'apps/functions/src/functions'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.fixture.ts'))
    .map((file) => `functions/${file.slice(0, -3)}`);

/** Each script that is started by its name, with the file that it comes from, where that is compiled. */
const entries = async () => {
  const child = (name) => [name, `apps/standalone/dist/child/${name}.js`];
  const views = (await addedViews()).map((view) => [`views/${view}`, `apps/${view}/dist/index.js`]);
  const apps = readdirSync(join(project, 'apps')).map((app) => [app, `apps/${app}/dist/main.js`]);
  const loaded = (name) => [`functions/${name}`, `apps/functions/dist/${name}.js`];
  const functions = ['worker/run-function', ...functionModules()].map(loaded);
  const operator = ['millrace', 'apps/operations/dist/millrace.main.js'];
  // It changes classes that the apps use, so it shares their chunks.
  const torture = ['torture-preload', 'torture/dist/fault/preload.js'];
  const children = ['run-app', 'run-apps', 'run-payment-simulator', 'run-mail-catcher'].map(child);
  const all = [...apps, ...functions, operator, ...children, torture, ...views].filter(([, file]) =>
    existsSync(join(project, file)),
  );
  return Object.fromEntries(all.map(([name, file]) => [name, join(project, file)]));
};

/**
 * Apollo hashes the text of each request. It takes Node's hash where `module.require` exists, which no bundle has, and else one in JavaScript, which takes ten times
 * as long.
 */
const nativeHashes = {
  name: 'native-hashes',
  resolveId: (source) => (source === 'sha.js' ? '\0native-hashes' : null),
  load: (id) => (id === '\0native-hashes' ? `module.exports = (kind) => require('node:crypto').createHash(kind);` : null),
};

/** An import of our own code that leads nowhere. The frameworks import packages that are optional. */
const isBroken = ({ code, id }) => code === 'UNRESOLVED_IMPORT' && !id?.includes('node_modules');

/**
 * Writes the compiled apps with their packages as a few files into `dist`; true when it succeeded. A process loads a few files instead of
 * some 1,500, which takes a fifth of the processor time on Node 20. The entries share their chunks, so that a process that
 * loads several apps has one copy of each module.
 */
export const bundle = async () => {
  const { rolldown } = await import('rolldown');
  const errors = [];
  const building = await rolldown({
    input: await entries(),
    platform: 'node',
    external,
    plugins: [nativeHashes],
    onLog: (_, log) => {
      if (isBroken(log)) errors.push(log.message);
    },
  });
  const next = `${bundles}.next`;
  rmSync(next, { recursive: true, force: true });
  // Names of classes are read by Nest and TypeORM.
  await building.write({ dir: next, format: 'esm', keepNames: true, sourcemap: true });
  await building.close();
  for (const error of errors) print(error);
  if (errors.length > 0) return false;
  rmSync(bundles, { recursive: true, force: true });
  renameSync(next, bundles);
  return true;
};
