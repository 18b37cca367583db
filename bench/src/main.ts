import { addToCart } from './add-to-cart.bench.js';
import type { Bench } from './measure/bench.js';
import { importing } from './import/import.bench.js';
import { writeCapacity } from './capacity/capacity-page.js';
import { checkout } from './checkout/checkout.bench.js';
import { cost } from './cost/cost.bench.js';
import { journey } from './journey.bench.js';
import { accounts } from './log/accounts.bench.js';
import { append } from './log/append.bench.js';
import { hotAggregate } from './log/hot-aggregate.bench.js';
import { load } from './log/load.bench.js';
import { roundTrip } from './log/round-trip.bench.js';
import { rebuild } from './rebuild/rebuild.bench.js';
import { replay } from './replay/replay.bench.js';
import { interference } from './interference/interference.bench.js';
import { limits } from './limits/limits.bench.js';
import { machine } from './report/machine.js';
import { publish } from './report/publish.js';
import { table } from './report/table.js';
import { streams } from './streams/streams.bench.js';
import { search } from './search.bench.js';
import { topology } from './topology/topology.bench.js';
import { visible } from './visible/visible.bench.js';
import { searchSizes } from './search-sizes/search-sizes.bench.js';

const benches: Readonly<Record<string, Bench>> = {
  search,
  'search-sizes': searchSizes,
  visible,
  rebuild,
  import: importing,
  'add-to-cart': addToCart,
  journey,
  checkout,
  cost,
  streams,
  limits,
  interference,
  replay,
  append,
  accounts,
  load,
  'round-trip': roundTrip,
  'hot-aggregate': hotAggregate,
  topology,
};
/** The result of one benchmark. */
const timeoutMs = 900_000;

const usage = `npm run bench [-- [--quick] <name> …]\n\n  ${Object.keys(benches).join('\n  ')}\n\nWithout a name: all of them. --quick: a short look on little data where a benchmark has one, not published.`;

const undos: (() => Promise<void>)[] = [];
const cleanUp = async () => {
  for (const undo of undos.splice(0).reverse())
    await undo().catch((error: unknown) => console.error('while cleaning up:', error));
};
const giveUp = async (reason: string, code: number) => {
  console.error(reason);
  await cleanUp();
  process.exit(code);
};

const quick = process.argv.includes('--quick');
const names = process.argv.slice(2).filter((name) => name !== '--quick');
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.log(usage);
  process.exit(unknown[0] === '--help' ? 0 : 1);
}

process.env['NODE_ENV'] ??= 'production';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp('stopping …', 130));

try {
  const measuredOn = machine();
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const late = setTimeout(() => void giveUp(`${name}: not done within ${timeoutMs / 1000} s`, 1), timeoutMs).unref();
    const report = (line: string) => console.log(`${name}: ${line}`);
    const result = await bench({ cleanup: (undo) => undos.push(undo), report, quick });
    await cleanUp();
    clearTimeout(late);
    console.log(`\n${quick ? table(result.columns, result.rows) : publish(name, measuredOn, result)}\n`);
    // Its tables are made from the published results.
    if (!quick) writeCapacity();
  }
} catch (error) {
  await giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
}
