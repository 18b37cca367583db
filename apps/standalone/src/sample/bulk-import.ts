import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Report, Shop } from './sample-catalogue.js';

type Operation = Readonly<{
  id: string;
  status: 'RUNNING' | 'COMPLETED' | 'CANCELED' | 'FAILED';
  errorMessage: string | null;
  rows: string;
  decided: string;
  created: string;
  changed: string;
  unchanged: string;
  refused: string;
  ratePerSecond: number | null;
  progress: number | null;
  estimatedCompletionAt: string | null;
  url: string | null;
}>;
type Item = Readonly<{ bulkOperation: Operation; position: string }>;
type Payload = Readonly<{ bulkOperation: Operation | null; userErrors: readonly Readonly<{ message: string }>[] }>;

const fields =
  'id status errorMessage rows decided created changed unchanged refused ratePerSecond progress estimatedCompletionAt url';
const retryMs = 1_000;

/** Whether a failure is one of the connection, after which the same request can be sent again. */
const isTransient = (error: unknown): boolean => error instanceof TypeError;

const request = async <T>({ shop, staffToken, signal }: Shop, query: string, variables: object = {}): Promise<T> => {
  const response = await fetch(`${shop}/admin/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T | null; errors?: readonly { message: string }[] };
  if (data) return data;
  throw new Error(`the admin API refused it: ${errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
};

/** Uploads a file; goes on where an earlier attempt ended. */
const upload = async ({ shop, staffToken, signal }: Shop, path: string, resourceUrl: string): Promise<void> => {
  const { size } = await stat(path);
  const authorization = `Bearer ${staffToken}`;
  for (;;) {
    try {
      const head = await fetch(shop + resourceUrl, { method: 'HEAD', headers: { authorization }, signal });
      const offset = head.headers.get('upload-offset') ?? '0';
      const { ok, status } = await fetch(shop + resourceUrl, {
        method: 'PUT',
        headers: {
          authorization,
          'content-type': 'text/csv',
          'content-length': String(size - Number(offset)),
          'upload-offset': offset,
        },
        body: createReadStream(path, { start: Number(offset) }),
        duplex: 'half',
        signal,
      } as RequestInit);
      if (ok) return;
      if (status < 500) throw new Error(`the upload was answered with ${status}`);
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await setTimeout(retryMs, undefined, { signal });
  }
};

/** The items of a subscription, from behind `after` on; ends when the connection does. */
async function* itemsOf({ shop, staffToken, signal }: Shop, id: string, after: string | undefined): AsyncGenerator<Item> {
  const query = `subscription ($id: ID!, $after: String) { bulkOperationUpdated(id: $id, after: $after) { bulkOperation { ${fields} } position } }`;
  const response = await fetch(`${shop}/admin/graphql/stream`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify({ query, variables: { id, after } }),
  });
  let text = '';
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = text.slice(0, end).split('data: ')[1];
      text = text.slice(end + 2);
      const item = !data ? undefined : (JSON.parse(data) as { data?: { bulkOperationUpdated: Item } }).data;
      if (item) yield item.bulkOperationUpdated;
    }
  }
}

/** Follows an operation to its end, over failures of the connection and of gateways. */
const follow = async (shop: Shop, id: string, report: (operation: Operation) => void): Promise<Operation> => {
  for (let after: string | undefined; ; ) {
    try {
      for await (const { bulkOperation, position } of itemsOf(shop, id, after)) {
        after = position;
        report(bulkOperation);
        if (bulkOperation.status !== 'RUNNING') return bulkOperation;
      }
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await setTimeout(retryMs, undefined, { signal: shop.signal });
  }
};

const shownProgress = ({ rows, decided, refused, ratePerSecond, progress, estimatedCompletionAt }: Operation): string =>
  [
    `${Math.floor((progress ?? 0) * 100)} %`,
    `${rows} rows`,
    `${decided} products decided, ${refused} of them refused`,
    ...(ratePerSecond === null ? [] : [`${ratePerSecond}/s`]),
    ...(estimatedCompletionAt === null ? [] : [`ends about ${estimatedCompletionAt}`]),
  ].join(' · ');

/** Imports a product CSV of any size as a bulk operation, and reports its progress. It goes on in the shop when this program ends. */
export const importLargeFile = async (shop: Shop, path: string, report: Report, dryRun: boolean): Promise<void> => {
  const { stagedUploadsCreate } = await request<{ stagedUploadsCreate: { stagedTargets: { resourceUrl: string }[] } }>(
    shop,
    'mutation { stagedUploadsCreate(input: [{ resource: PRODUCT_IMPORT, filename: "products.csv", mimeType: "text/csv" }]) { stagedTargets { resourceUrl } } }',
  );
  const { resourceUrl = '' } = stagedUploadsCreate.stagedTargets[0] ?? {};
  await upload(shop, path, resourceUrl);
  report(`Uploaded ${path} to ${resourceUrl}`);
  const { productImportRun } = await request<{ productImportRun: Payload }>(
    shop,
    `mutation ($path: String!, $dryRun: Boolean!) { productImportRun(stagedUploadPath: $path, dryRun: $dryRun) { bulkOperation { ${fields} } userErrors { message } } }`,
    { path: resourceUrl, dryRun },
  );
  const { bulkOperation, userErrors } = productImportRun;
  if (!bulkOperation) throw new Error(userErrors.map(({ message }) => message).join('; '));
  report(`Operation ${bulkOperation.id}`);
  const ended = await follow(shop, bulkOperation.id, (operation) => report(shownProgress(operation)));
  const { created, changed, unchanged, refused, status, errorMessage, url } = ended;
  report(`${created} new, ${changed} changed, ${unchanged} as they were, ${refused} not taken`);
  if (url !== null) report(`What was not taken as it is written: ${url}`);
  if (status !== 'COMPLETED') throw new Error(errorMessage ?? `the operation is ${status}`);
};
