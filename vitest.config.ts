import { defineConfig } from 'vitest/config';
import LongFilesFirst from './tools/vitest/long-files-first.js';

// `graphql` must be the one copy that Node itself gives to its dependents, not the ES module beside it that Vite would choose.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
// As in tsconfig.base.json: Vite reads that for files that a tsconfig.json includes, which specs and fixtures of most packages are not.
const decorators = { decorator: { legacy: true, emitDecoratorMetadata: true } };
const source = {
  oxc: decorators,
  resolve: { alias, conditions: ['@millrace/source', 'node'] },
  ssr: { resolve: { conditions: ['@millrace/source', 'node'] } },
};
const everywhere = ['libs/**', 'apps/**', 'tools/**', 'architecture/**', 'bench/**', 'torture/**', 'examples/**'];
const named = (suffix: string) => everywhere.map((place) => `${place}/*${suffix}`);
/** The default of one second is too short on a machine that is busy with other work. */
const polls = { poll: { timeout: 20_000 } };
const never = ['**/node_modules/**', '**/dist/**'];
/** Journeys through a whole shop, in one process: each process would load the same modules again. */
const oneByOne = {
  expect: polls,
  exclude: never,
  fileParallelism: false,
  isolate: false,
  testTimeout: 180_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    reporters: ['default', './tools/vitest/counting-reporter.ts'],
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        ...source,
        test: {
          name: 'spec',
          expect: polls,
          include: [...named('.spec.ts'), 'frontends/*/src/**/*.spec.{ts,tsx}'],
          exclude: [...never, ...named('.int.spec.ts')],
          isolate: false,
          // A machine that is busy with other work takes its time.
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: 'int',
          expect: polls,
          include: named('.int.spec.ts'),
          exclude: never,
          isolate: false,
          globalSetup: './libs/testing/src/temporary-servers.ts',
          // Node 20 is tested as long as it is supported here.
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
          // They wait for servers half of the time.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: 'e2e',
          include: ['e2e/*.spec.ts', 'e2e/storefront/*.spec.ts'],
          ...oneByOne,
          globalSetup: './e2e/shared-shop.ts',
        },
      },
      {
        ...source,
        test: {
          name: 'e2e-processes',
          include: ['e2e/separate-processes/*.spec.ts'],
          ...oneByOne,
          globalSetup: './e2e/separate-processes/shared-shop.ts',
        },
      },
      {
        ...source,
        test: {
          name: 'e2e-shops',
          include: ['e2e/shops/*.spec.ts'],
          ...oneByOne,
        },
      },
    ],
  },
});
