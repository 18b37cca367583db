import { runStandalone } from './index.js';

process.env.NODE_ENV ??= 'production';
await runStandalone(process.argv.slice(2), process.env);
