import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { manifest } from './manifest.ts';
import { messageEntries, messagesOf, type MicroFrontend, microFrontends, shared, specifierOf } from './micro-frontends.ts';

/**
 * Few files: on a slow connection each request costs more than its bytes. `base` holds the modules of every page. The style sheet of an
 * entry is not loaded by itself; that of a chunk is loaded with the first lazy import of the chunk.
 */
const chunks = [
  {
    name: 'vendor',
    test: /\/node_modules\/(react|react-dom|scheduler|single-spa|urql|wonka|gql\.tada|@urql|@0no-co)\//,
    priority: 3,
  },
  { name: 'base', test: /preload-helper|frontends\/kit\/src\/[a-z-]+\.ts$/, priority: 2, minShareCount: 2 },
  { name: 'kit', test: /frontends\/kit\/src\/(ui|mfe|graphql)\//, priority: 1 },
];

/** A deployable of native ES modules. Its files refer to each other by `import.meta.url`, so it can be served from any URL. */
export const esModules = (
  input: Record<string, string>,
  external: string[],
  plugins: NonNullable<UserConfig['plugins']>,
): UserConfig => ({
  base: './',
  publicDir: false,
  plugins,
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input,
      external,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        codeSplitting: { groups: chunks },
      },
    },
  },
});

export const microFrontend = (name: MicroFrontend): UserConfig =>
  esModules(
    { ...microFrontends[name], ...messageEntries },
    [...shared, ...messagesOf(name)],
    [react(), manifest((entry) => specifierOf(name, entry))],
  );
