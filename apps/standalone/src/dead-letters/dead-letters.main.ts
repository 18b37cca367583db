// `npm run dead-letters -- list | redrive <number>… | redrive --all`, for the operator of a running shop.
import { parseArgs } from 'node:util';
import { connectLog, type EventLog, listParked, type Parked, redriveParked } from '@millrace/event-log';
import { dataDirectoryOf } from '../options.js';
import { brokerAccess } from './broker-access.js';

const usage = `Usage: npm run dead-letters -- list [--data <folder>]
       npm run dead-letters -- redrive <number>… | --all [--data <folder>]`;

const line = ({ seq, app, durable, subject, from, parkedAt, reason }: Parked): string =>
  `${seq}  ${parkedAt}  ${app} (${durable})  ${subject}  from ${from}\n    ${reason}`;

const list = async (log: EventLog): Promise<void> => {
  const parked = await listParked(log);
  for (const one of parked) console.log(line(one));
  console.log(`${parked.length} dead letters`);
};

/** Whether all of them were digested. */
const redrive = async (log: EventLog, wanted: ReadonlySet<number> | 'all'): Promise<boolean> => {
  const parked = (await listParked(log)).filter(({ seq }) => wanted === 'all' || wanted.has(seq));
  let digested = 0;
  for (const one of parked) {
    const { redriven, reason } = await redriveParked(log, one);
    digested += redriven ? 1 : 0;
    console.log(redriven ? `${one.seq}: digested` : `${one.seq}: stays: ${reason}`);
  }
  console.log(`${digested} of ${wanted === 'all' ? parked.length : wanted.size} digested`);
  return digested === (wanted === 'all' ? parked.length : wanted.size);
};

const run = async (): Promise<boolean> => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, all: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [command, ...numbers] = positionals;
  const wanted = values.all ? 'all' : new Set(numbers.map(Number));
  const known =
    command === 'list' || (command === 'redrive' && (wanted === 'all' || (wanted.size > 0 && ![...wanted].some(Number.isNaN))));
  if (!known) throw new Error(usage);
  const { servers, password } = brokerAccess(dataDirectoryOf(values.data, process.env), process.env);
  const log = await connectLog({ servers, user: 'operator', password, app: 'operator' });
  try {
    if (command === 'redrive') return await redrive(log, wanted);
    await list(log);
    return true;
  } finally {
    await log.close();
  }
};

run().then(
  (well) => {
    process.exitCode = well ? 0 : 1;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 2;
  },
);
