import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { compile, compileLocalServers, compileShop } from './compile.mjs';
import { fetchBroker } from './fetch-broker.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { compileCache, project } from './project.mjs';
import { runNode } from './run.mjs';
import { print } from './print.mjs';

const stamp = join(project, '.cache/built');
const inputs = ['libs', 'apps', 'frontends'];
const passedOver = new Set(['node_modules', 'dist']);

const filesIn = (folder) =>
  readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return passedOver.has(entry.name) ? [] : filesIn(path);
  });

const sources = () => [...inputs.flatMap(filesIn), 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'].sort();

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of sources()) {
    const { size, mtimeMs } = statSync(join(project, file));
    // Whole milliseconds: a copy that preserves times has no parts of them.
    hash.update(`${file} ${size} ${Math.round(mtimeMs)}\n`);
  }
  return hash.digest('hex');
};

const outputs = ['dist/standalone.js', 'libs/local-servers/dist/index.js', 'frontends/dist/index.html'];

/** Whether the shop was last built from the current sources. */
export const isBuilt = () =>
  outputs.every((file) => existsSync(join(project, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/**
 * Runs the compiler and the bundler over all libs and apps, and the bundler over the frontends, in parallel; true when both succeeded. One build at a
 * time.
 */
export const build = () => oneAtATime(() => compileAndBundle(compile));

/**
 * The same while further packages are installed, which the shop does not need: it is compiled meanwhile, and what the packages are for
 * after it. `installing` must not wait for another build or installation.
 */
export const buildWhile = (installing) =>
  oneAtATime(() =>
    compileAndBundle(async () => {
      const [code] = await Promise.all([compileAndFetch(), installing()]);
      return code === 0 ? compile() : code;
    }),
  );

/** The same for what `npm start` needs, unless a concurrent build has done it. */
export const buildShopIfNeeded = () => oneAtATime(async () => isBuilt() || compileAndBundle(compileAndFetch));

/** nats-server is fetched while the apps are compiled, for a first start. */
const compileAndFetch = async () => {
  const [code] = (await compileLocalServers()) === 0 ? await Promise.all([compileShop(), fetchBroker()]) : [1];
  return code;
};

const compileAndBundle = async (compiled) => {
  const started = Date.now();
  const before = fingerprint();
  const web = existsSync(join(project, 'frontends/build.mjs')) ? runNode(['frontends/build.mjs'], { quiet: true }) : 0;
  const apps = compiled().then((code) => code === 0 && bundle());
  const [bundled, webCode] = await Promise.all([apps, web]);
  if (!bundled || webCode !== 0) return false;
  mkdirSync(join(project, '.cache'), { recursive: true });
  rmSync(compileCache, { recursive: true, force: true });
  writeFileSync(stamp, before);
  print(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
};
