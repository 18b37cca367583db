import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument, stringifyDocument } from 'urql';
import { build, runnerImport } from 'vite';

/** A document needs no styles of the components beside it. */
const withoutStyles = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0styles' : null),
  load: (id) => (id === '\0styles' ? 'export default {}' : null),
};

/** Replaces documents by their text as the client sends it, so that no parser or printer is needed. */
const printedQueries = {
  name: 'printed-queries',
  async load(id) {
    if (!id.endsWith('.query.ts')) return null;
    const { module } = await runnerImport(id, { configFile: false, logLevel: 'warn', plugins: [withoutStyles] });
    return Object.entries(module)
      .map(([name, document]) => `export const ${name} = ${JSON.stringify(stringifyDocument(formatDocument(document)))};`)
      .join('\n');
  },
};

/** Builds `src/first.ts` of a micro-frontend, if it exists, as a classic inline script; its function is named `first`. */
export const buildFirstQuery = async (root, outDir) => {
  if (!existsSync(join(root, 'src/first.ts'))) return;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [printedQueries],
    build: {
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: { checks: { bundlerTimings: false } },
      lib: { entry: 'src/first.ts', formats: ['iife'], name: 'first', fileName: () => 'first.js' },
    },
  });
};
