import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { openShop, type OpenShop } from '../cost/measure-cost.js';
import { processCounters } from '../cost/process-counters.js';
import { works } from '../cost/works.js';
import type { Bench, Stage } from '../measure/bench.js';
import { type Candidate, type CandidateFigures, sideBySide } from '../measure/side-by-side.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { graphqlClient } from '../shop/graphql-client.js';
import { chosen, searchesOf } from '../shop/searches.js';
import { shopper } from '../shop/shopper.js';
import { openBareLog, type Messages } from './bare-messages.js';
import { openProductSql } from './product-sql.js';
import { recordAnswers } from './recorded-answers.js';
import { startBareHandler } from './start-bare-handler.js';

const clients = 8;

type StreamsFile = Readonly<{ bytes: number; uses: readonly Readonly<{ work: string; messages: Messages }>[] }>;

/** The messages of each kind of work, and the mean size of one, as `npm run bench -- streams` has published them. */
const readUses = () => {
  const { bytes, uses } = JSON.parse(readFileSync(join(projectFolder, 'bench/results/streams.json'), 'utf8')) as StreamsFile;
  return { bytes, messages: Object.fromEntries(uses.map((use) => [use.work, use.messages])) };
};

/** The processor time of processes and all their descendants, in microseconds. */
const cpuOfProcesses =
  (...pids: readonly number[]) =>
  (): number =>
    pids.flatMap((pid) => [...processCounters(pid).values()]).reduce((sum, { cpuMs }) => sum + cpuMs * 1000, 0);
const ownCpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const times = (act: () => Promise<unknown>): Candidate['clients'] => Array.from({ length: clients }, () => act);

/** The work as shoppers do it. */
const byShop = ({ shop, products }: OpenShop, work: string) => {
  const shoppers = Array.from({ length: clients }, () => shopper(shop.api));
  const visits = works.find(({ name }) => name === work)?.visitOf(products);
  if (!visits) throw new Error(`there is no work ${work}`);
  const candidate: Candidate = { what: work, clients: shoppers.map(visits), cpuMicros: cpuOfProcesses(shop.pid) };
  return { candidate, stop: () => Promise.all(shoppers.map(({ stop }) => stop())) };
};

/** The requests of each work, by the names of recorded answers. */
const requestsOf: Readonly<Record<string, readonly string[]>> = {
  search: ['search'],
  'product page': ['product'],
  'add to cart': ['add'],
  order: ['product', 'cart', 'add', 'add', 'checkout'],
};

const openLimits = async (stage: Stage, opened: OpenShop) => {
  const { shop, products } = opened;
  const guest = graphqlClient(shop.api);
  const { handle, variants } = chosen(products);
  const variantId = variants.nodes[0]?.id ?? '';
  const { answers, requests } = await recordAnswers(guest, { search: searchesOf(products)(), handle, variantId });
  await guest.close();
  const bare = await startBareHandler(answers);
  stage.cleanup(bare.stop);
  const { bytes, messages } = readUses();
  const streams = [...new Set(Object.values(messages).flatMap((one) => Object.keys(one)))];
  const log = await openBareLog(stage.cleanup, streams, bytes);
  const sql = await openProductSql(opened, clients);
  const handlerOf = (work: string): Candidate => ({
    what: `${work}: the same bytes from a bare handler`,
    clients: Array.from({ length: clients }, () => {
      const posts = (requestsOf[work] ?? []).map((name) => {
        const client = graphqlClient(`${bare.url}/${name}`);
        const { query = '', variables = {} } = requests[name] ?? {};
        return () => client.request(query, variables);
      });
      return async () => {
        for (const post of posts) await post();
      };
    }),
    cpuMicros: cpuOfProcesses(bare.pid),
  });
  const messagesOf = (work: string): Candidate => ({
    what: `${work}: as many messages from a bare client`,
    clients: times(() => log.store(messages[work] ?? {})),
    cpuMicros: () => cpuOfProcesses(log.pid)() + ownCpu(),
  });
  const rows: Candidate = { what: 'product page: the same SQL', clients: sql.clients, cpuMicros: cpuOfProcesses(shop.pid) };
  const limits: Readonly<Record<string, readonly Candidate[]>> = {
    search: [handlerOf('search')],
    'product page': [handlerOf('product page'), rows],
    'add to cart': [messagesOf('add to cart'), handlerOf('add to cart')],
    order: [messagesOf('order'), handlerOf('order')],
  };
  const close = async () => {
    await sql.close();
    await log.stop();
    await bare.stop();
  };
  return { limits, bytes, close };
};

/** What the shop does beside the least that any program needs for the same answers, rows or messages. */
export const limits: Bench = async (stage) => {
  const plan = stage.quick ? { runs: 1, seconds: 1, warmUpSeconds: 0.5 } : { runs: 3, seconds: 2, warmUpSeconds: 1 };
  const opened = await openShop(stage, []);
  const opener = await openLimits(stage, opened);
  const figures: CandidateFigures[][] = [];
  for (const [work, candidates] of Object.entries(opener.limits)) {
    const { candidate, stop } = byShop(opened, work);
    const measured = await sideBySide([...candidates, candidate], plan);
    await stop();
    figures.push([...measured]);
    const [limit, shop] = [measured[0], measured.at(-1)];
    stage.report(`${work}: ${shop?.perSecond.median.toFixed(0)} a second, the limit is ${limit?.perSecond.median.toFixed(0)}`);
  }
  await opener.close();
  await opened.close();
  return {
    about: `The limits of each kind of work and the shop in turn, ${clients} clients each; ${plan.runs} runs of ${plan.seconds} s after ${plan.warmUpSeconds} s uncounted. The bare handler is Fastify, which parses the same requests and returns one recorded answer. The same SQL is the shop's own prepared statement, straight to its database. The bare client stores as many messages as the operation does, of ${opener.bytes} bytes, in streams of the same names, each after the acknowledgement of the one before, with the same forcing to the disk, at a broker of its own. CPU is that of the servers, for bare messages also the client's, which does what the apps do. The first row of each is the limit with which the others are compared. The limits of an import and of the folds of views are measured by \`import\` and \`replay\`.`,
    columns: candidateColumns,
    rows: figures.flatMap((measured) => candidateRows(measured)),
    figures: { plan, figures },
  };
};
