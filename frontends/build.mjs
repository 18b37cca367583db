// Builds the web shop into frontends/dist: <name>/<release>/… (immutable), a page for each language, index.html and
// index.<language>.html, importmap.json, csp-hash.txt, releases.json.
// Does nothing when nothing has changed since the last build; `--force` builds anyway.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { compose } from './bundling/compose.mjs';
import { compressed } from './bundling/compressed.mjs';
import { buildFirstQuery } from './bundling/first-query.mjs';
import { isBuiltFrom, sourcesFingerprint } from './bundling/fingerprint.mjs';
import { release } from './bundling/release.mjs';

const frontends = fileURLToPath(new URL('.', import.meta.url));
const dist = join(frontends, 'dist');
const languages = ['en', 'de'];
const deployables = ['vendor', 'shell', 'search', 'product', 'cart', 'orders', 'account', 'content', 'staff'];

const buildOne = async (name) => {
  const root = join(frontends, name);
  const outDir = join(dist, '.staging', name);
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  await buildFirstQuery(root, outDir);
  await compressed(outDir);
  return [name, release(outDir, join(dist, name))];
};

/** The texts of the document, by language. */
const readFrames = async () =>
  Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => {
        const file = join(frontends, `shell/src/frame/${language}.ts`);
        const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
        return [language, module.frame];
      }),
    ),
  );

const started = Date.now();
const fingerprint = sourcesFingerprint(frontends);
if (!process.argv.includes('--force') && isBuiltFrom(dist, fingerprint)) {
  console.log('web shop: up to date');
} else {
  mkdirSync(dist, { recursive: true });
  const releases = Object.fromEntries(await Promise.all(deployables.map(buildOne)));
  rmSync(join(dist, '.staging'), { recursive: true, force: true });
  compose(dist, join(frontends, 'shell'), releases, await readFrames());
  writeFileSync(join(dist, 'built-from.txt'), fingerprint);
  console.log(`web shop: built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
