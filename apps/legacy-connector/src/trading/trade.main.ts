// `npm run trade-legacy`: trades on the sample ERP of a running shop, until it is interrupted.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { trade } from './trade.js';

const { values } = parseArgs({
  options: {
    /** By default that of `npm start -- --with-legacy`, and never the one of `LEGACY_DATABASE_URL`: it may be a real one. */
    database: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '31536000' },
  },
});
const [seed, perSecond, seconds] = [values.seed, values.rate, values.seconds].map(Number) as [number, number, number];
if (![seed, perSecond, seconds].every(Number.isFinite) || perSecond <= 0)
  throw new RangeError('--seed, --rate and --seconds are numbers');
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(Math.min(seconds * 1_000, 2 ** 31 - 1))]);
const client = new Client({ connectionString: values.database ?? readFileSync('.millrace/legacy.url', 'utf8').trim() });
await client.connect();
const trades = await trade(client, { seed, perSecond, signal });
await client.end();
console.log(`${trades} transactions, seed ${seed}`);
