// `npm run build`: libs and apps by the TypeScript compiler, the web shop by its own build.
import { build } from './steps/build.mjs';

process.exitCode = (await build()) ? 0 : 1;
