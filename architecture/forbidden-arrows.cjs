// Rules for imports. Each rule has a fixture in fixtures/<rule>/ that breaks it; `npm run deps` fails unless the violation is found.

/** Types that GraphQL codegen writes name the models of the resolvers, which use these types: no cycle that anybody writes or reads. */
const generated = '/src/generated/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'apps-are-not-imported',
      comment:
        'An app imports no other app, so that each can be run, moved and rewritten alone; only standalone, which runs them all, does.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      to: { path: '^apps/', pathNot: '^apps/$1/|^apps/(payment-simulator|mail-catcher)/' },
    },
    {
      name: 'the-payment-simulator-is-met-over-http',
      comment:
        'What runs knows the payment simulator by its address alone, as it knows any other provider; tests and standalone start it.',
      severity: 'error',
      from: {
        path: '^(apps|libs|frontends|bench|torture)/',
        pathNot: '^apps/(standalone|payment-simulator)/|\\.(spec|fixture)\\.ts$',
      },
      to: { path: '^apps/payment-simulator/' },
    },
    {
      name: 'the-mail-catcher-is-met-over-smtp',
      comment:
        'What runs knows the mail catcher by its address alone, as it knows any other mail server; tests and standalone start it.',
      severity: 'error',
      from: {
        path: '^(apps|libs|frontends|bench|torture)/',
        pathNot: '^apps/(standalone|mail-catcher)/|\\.(spec|fixture)\\.ts$',
      },
      to: { path: '^apps/mail-catcher/' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'What is imported by everyone imports no app and no frontend, or the arrows would run in circles.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|frontends)/' },
    },
    {
      name: 'contracts-import-nothing-of-ours',
      comment: 'The vocabulary depends on none of the machines that speak it.',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^(libs|apps|frontends|bench)/', pathNot: '^libs/contracts/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'What an aggregate’s decider reaches, however far, is contracts, decider, the library of prices and the rules of its own service: no framework, no broker, no clock, no disk.',
      severity: 'error',
      from: { path: '^apps/[^/]+-service/src/([^/]+)/\\1\\.ts$' },
      to: { reachable: true, pathNot: '^(apps/[^/]+-service/src/|libs/(contracts|decider|pricing)/)|node_modules/typebox/' },
    },
    {
      name: 'prices-are-pure',
      comment: 'What a price depends on is given to the library of prices, which reaches the contracts and nothing else.',
      severity: 'error',
      from: { path: '^libs/pricing/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { reachable: true, pathNot: '^libs/(pricing|contracts)/|node_modules/typebox/' },
    },
    {
      name: 'topologies-are-pure',
      comment: 'A topology is data and functions; what runs it on a broker imports the library, which imports nothing.',
      severity: 'error',
      from: { path: '^libs/stream-topology/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { pathNot: '^libs/stream-topology/' },
    },
    {
      name: 'only-the-event-log-knows-nats',
      comment:
        'One library speaks to the broker, so that its rules (expected sequences, identities, retries) are kept in one place; the runtime of topologies, which is of use without the shop, has a folder that does; what plants faults into the wire needs the wire.',
      severity: 'error',
      from: {
        path: '^(apps|libs|frontends|bench|torture)/',
        pathNot: '^(libs/event-log|libs/stream-runtime/src/broker|torture/src/fault)/',
      },
      to: { path: 'node_modules/@nats-io/|node_modules/nats/' },
    },
    {
      name: 'no-raw-connection',
      comment:
        'Apps and libraries use the functions of the event log; its raw connection is for tests, which look at the broker, and for benchmarks, which measure the limit.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/event-log/|\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/event-log/src/connection/connection\\.ts$' },
    },
    {
      name: 'the-twin-is-for-tests',
      comment: 'What runs keeps its events in the log; the store in memory stands in for it in unit tests alone.',
      severity: 'error',
      from: { path: '^(apps|libs|bench)/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/event-log/src/store/memory-store' },
    },
    {
      name: 'frontends-know-only-the-schema',
      comment:
        'A frontend meets the backend through the GraphQL schema alone: it imports contracts’ SDL and nothing else of libs and apps.',
      severity: 'error',
      from: { path: '^frontends/' },
      to: { path: '^(libs|apps|bench|tools)/', pathNot: '^libs/contracts/graphql/' },
    },
    {
      name: 'frontends-share-only-the-kit',
      comment:
        'A micro-frontend imports no other: they are built and released one by one, and meet in the kit, in the address and in events.',
      severity: 'error',
      from: { path: '^frontends/([^/]+)/' },
      to: { path: '^frontends/[^/]+/', pathNot: '^frontends/($1|kit|bundling)/' },
    },
    {
      name: 'the-supervisor-loads-no-framework',
      comment:
        'What starts the servers and the processes of the apps loads neither Nest nor TypeORM, which would double the time until the servers start.',
      severity: 'error',
      from: { path: '^apps/standalone/src/', pathNot: '^apps/standalone/src/child/' },
      to: {
        path: '^libs/(views|service-kit|nest-transport)/|node_modules/(@nestjs|typeorm)/',
        pathNot: '^libs/views/src/provision/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other at run time are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-of-types',
      comment: 'Files that import each other, for types too, cannot be read one after the other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: generated } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would make every other rule blind.',
      severity: 'error',
      from: { path: '^(apps|libs|frontends|bench|torture|e2e)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      // No file changes while they are read.
      cachedInputFileSystem: { cacheDuration: 600_000 },
      exportsFields: ['exports'],
      conditionNames: ['@millrace/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
