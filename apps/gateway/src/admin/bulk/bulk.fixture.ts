import {
  afterBulkEvent,
  BULK,
  type BulkOperationEvent,
  type BulkOperationRejection,
  type BulkOperationRequest,
  type BulkOperationState,
  bulkOperation,
  consumers,
  ReadBulkOperation,
} from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { commandHandler, effectOf, queryHandler, readAggregate } from '@millrace/event-log';
import { openGateway, startAll, staffToken, type StartedGateway } from '../../testing/open-gateway.js';
import { openStaffGateway } from '../staff.fixture.js';

const decider: Decider<BulkOperationState, BulkOperationRequest, BulkOperationEvent, BulkOperationRejection> = {
  initial: {},
  decide: (state, command) => {
    if (command.type === 'RequestBulkOperation') return accept({ ...command, type: 'BulkOperationRequested' });
    if (state.status !== 'running') return reject({ type: 'BulkOperationEnded' });
    if (command.type === 'CancelBulkOperation') return accept({ ...command, type: 'BulkOperationCancelled' });
    if (command.type === 'FailBulkOperation') return accept({ ...command, type: 'BulkOperationFailed' });
    const { progress, done } = command;
    if (progress.step <= (state.progress?.step ?? 0)) return reject({ type: 'BulkStepTaken', step: progress.step });
    return accept({ ...progress, type: done ? 'BulkOperationCompleted' : 'BulkOperationAdvanced' });
  },
  evolve: afterBulkEvent,
};

/** The columns of `csvOf`. */
export const header = 'Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Body (HTML)\n';
/** Long enough that a step of an import has about fifty products. */
const description = 'x'.repeat(8_000);
/** So many products of two variants each. The title of each tenth has a line end, and each hundredth has no price. */
export const csvOf = (name: string, count: number) =>
  header +
  Array.from({ length: count }, (_, at) => {
    const title = at % 10 === 0 ? `"Number\n${at}"` : `Number ${at}`;
    const price = at % 100 === 99 ? '' : '5';
    return `${name}-${at},${title},Size,S,${price},3,${description}\n${name}-${at},,,L,${price},4,\n`;
  }).join('');

export const authorization = `Bearer ${staffToken}`;

export type Update = Readonly<{ bulkOperation: Readonly<Record<string, unknown>>; position: string }>;
const subscription = `subscription ($id: ID!, $after: String) { bulkOperationUpdated(id: $id, after: $after) {
  bulkOperation { status rows decided created changed unchanged refused objectCount progress ratePerSecond estimatedCompletionAt url } position } }`;

/** The items of a subscription to a bulk operation at a gateway, up to its end. */
export async function* updatesOf(url: string, id: string, after?: string): AsyncGenerator<Update> {
  const stop = new AbortController();
  const response = await fetch(`${url}/admin/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: subscription, variables: { id, after } }),
    signal: stop.signal,
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  let text = '';
  try {
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = text.slice(0, end).split('data: ')[1];
        text = text.slice(end + 2);
        if (!data) continue;
        const { data: item, errors } = JSON.parse(data) as { data?: { bulkOperationUpdated: Update }; errors?: unknown };
        if (!item) throw new Error(JSON.stringify(errors));
        yield item.bulkOperationUpdated;
      }
    }
  } finally {
    stop.abort();
  }
}

/** Two gateways over a fake catalogue and its stock, which carry out bulk operations with `start`. */
export const openBulkGateways = async () => {
  const staff = await openStaffGateway();
  const catalog = await staff.log.as('catalog-service');
  const target = { stream: BULK, aggregate: bulkOperation, decider };
  const owner = await startAll(catalog, [
    commandHandler({ target, decide: (request, state) => decider.decide(state, request), toContractState: (state) => state }),
    queryHandler(ReadBulkOperation, async ({ id }) => {
      const { state, version } = await readAggregate(catalog, target, id);
      return { data: { state, version } };
    }),
  ]);
  const second = await openGateway(await staff.log.as('gateway'));
  const running: { stop(): Promise<void> }[] = [];
  /** `step`: what is done for a step; by default what the gateway does. */
  const start = async (gateway: StartedGateway, step = (id: string) => gateway.bulk.step(id)) => {
    const consumer = effectOf({ consumer: consumers.doBulkOperationStep, act: ({ aggregateId }) => step(aggregateId) });
    running.push(await consumer.start(await staff.log.as('gateway')));
  };
  return {
    ...staff,
    second,
    start,
    /** Uploads a text; resolves to its path. */
    upload: async (text: string, resource = 'PRODUCT_IMPORT'): Promise<string> => {
      const { stagedUploadsCreate } = await staff.send(
        `mutation { stagedUploadsCreate(input: [{ resource: ${resource}, filename: "a.csv", mimeType: "text/csv" }]) { stagedTargets { resourceUrl } } }`,
        {},
      );
      const [{ resourceUrl }] = stagedUploadsCreate.stagedTargets;
      const headers = { authorization, 'content-type': 'text/csv' };
      const { status } = await fetch(staff.gateway.url + resourceUrl, { method: 'PUT', headers, body: text });
      if (status !== 201) throw new Error(`the upload was answered with ${status}`);
      return resourceUrl;
    },
    request: (path: string, init: RequestInit = {}) =>
      fetch(staff.gateway.url + path, { ...init, headers: { authorization, ...(init.headers as Record<string, string>) } }),
    close: async () => {
      await Promise.all(running.map((one) => one.stop()));
      await second.stop();
      await owner.stop();
      await staff.close();
    },
  };
};

export type BulkGateways = Awaited<ReturnType<typeof openBulkGateways>>;
