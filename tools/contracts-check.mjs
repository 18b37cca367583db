// `npm run contracts:check [-- --mode <mode>]`: compares the contracts with the released ones; reports breaking changes with rule and
// affected consumers.
import { parseArgs } from 'node:util';
import { findBreaks } from './contracts/contracts.mjs';
import { giveUp, print } from './steps/print.mjs';

const { values } = parseArgs({ options: { mode: { type: 'string' } } });
const { breaks, releases } = await findBreaks(values.mode);
for (const line of breaks) print(`${line}\n`);
if (breaks.length > 0)
  giveUp(`${breaks.length} changes of the contracts are refused: docs/contracts.md says how a contract changes.`);
print(`The contracts keep to those released: ${releases.map(({ release }) => release).join(', ') || 'none yet'}`);
