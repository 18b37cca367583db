import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOG } from '@millrace/contracts';
import { connectLog, lastSequence } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';

const file = 'data/catalogue.csv';
const mutation = `mutation ($csv: String!) {
  productImport(csv: $csv) {
    import { products { total failed } variants errors { row column reason } }
    userErrors { message }
  }
}`;

type Imported = {
  readonly import: {
    readonly products: { readonly total: number; readonly failed: number };
    readonly variants: number;
    readonly errors: readonly { readonly row: number; readonly column: string | null; readonly reason: string }[];
  } | null;
  readonly userErrors: readonly { readonly message: string }[];
};
type Answer = {
  readonly data?: { readonly productImport: Imported } | null;
  readonly errors?: readonly { readonly message: string }[];
};

/** Whether no product was ever told of. */
export const isLogEmpty = async (servers: string, password: string): Promise<boolean> => {
  const log = await connectLog({ servers, user: 'operator', password, app: 'operator' });
  try {
    return (await lastSequence(log, CATALOG)) === 0;
  } finally {
    await log.close();
  }
};

const ask = async (shop: string, staffToken: string, csv: string, signal: AbortSignal): Promise<Imported> => {
  const response = await fetch(`${shop}/admin/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify({ query: mutation, variables: { csv } }),
  });
  const answer = (await response.json()) as Answer;
  if (answer.data?.productImport) return answer.data.productImport;
  throw new Error(`the admin API refused it: ${answer.errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
};

/** Imports the sample catalogue through the admin API, as any merchant would. */
export const importSampleCatalogue = async (
  shop: string,
  staffToken: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  const imported = await ask(shop, staffToken, await readFile(join(projectFolder, file), 'utf8'), signal);
  for (const { message } of imported.userErrors) say(`Sample catalogue: ${message}`);
  if (!imported.import) throw new Error('nothing of it was imported');
  const { products, variants, errors } = imported.import;
  for (const { row, column, reason } of errors) say(`Sample catalogue, row ${row}${column ? `, ${column}` : ''}: ${reason}`);
  say(`Imported ${products.total - products.failed} products with ${variants} variants from ${file}`);
};
