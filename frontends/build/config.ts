import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { manifest } from './manifest.ts';
import { type MicroFrontend, microFrontends, shared, specifierOf } from './micro-frontends.ts';

/** A deployable of native ES modules. Its files find one another by `import.meta.url`: it may be served from anywhere. */
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
      input,
      external,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        // Nobody loads the style sheet of an entry; that of a chunk comes with the first lazy import which needs the chunk.
        codeSplitting: { groups: [{ name: 'kit', test: /frontends\/kit\/src\/ui\// }] },
      },
    },
  },
});

export const microFrontend = (name: MicroFrontend): UserConfig =>
  esModules(microFrontends[name], shared, [react(), manifest((entry) => specifierOf(name, entry))]);
