import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOG } from '@millrace/contracts';
import { connectLog, lastSequence } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';

const sample = 'data/catalogue.csv';
const mutation = `mutation ($bytes: String!, $dryRun: Boolean!) {
  productImport(csvBase64: $bytes, dryRun: $dryRun) {
    import {
      products { total created revised unchanged failed } variants
      errors { row column handle reason } notices { row column handle reason }
      changesTotal changes { handle kind fields { variant field before after } }
    }
    userErrors { message }
  }
}`;

type ImportNotice = Readonly<{ row: number; column: string | null; handle: string | null; reason: string }>;
type Change = Readonly<{
  handle: string;
  kind: 'CREATED' | 'REVISED';
  fields: readonly Readonly<{ variant: string | null; field: string; before: string | null; after: string | null }>[];
}>;
type Imported = {
  readonly import: {
    readonly products: Readonly<Record<'total' | 'created' | 'revised' | 'unchanged' | 'failed', number>>;
    readonly variants: number;
    readonly errors: readonly ImportNotice[];
    readonly notices: readonly ImportNotice[];
    readonly changesTotal: number;
    readonly changes: readonly Change[];
  } | null;
  readonly userErrors: readonly { readonly message: string }[];
};
type Answer = {
  readonly data?: { readonly productImport: Imported } | null;
  readonly errors?: readonly { readonly message: string }[];
};

/** Whether the shop has no product at all. */
export const isLogEmpty = async (servers: string, password: string): Promise<boolean> => {
  const log = await connectLog({ servers, user: 'operator', password, app: 'operator' });
  try {
    return (await lastSequence(log, CATALOG)) === 0;
  } finally {
    await log.close();
  }
};

const sendImport = async (
  { shop, staffToken, signal }: Shop,
  variables: Readonly<{ bytes: string; dryRun: boolean }>,
): Promise<Imported> => {
  const response = await fetch(`${shop}/admin/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const answer = (await response.json()) as Answer;
  if (answer.data?.productImport) return answer.data.productImport;
  throw new Error(`the admin API refused it: ${answer.errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
};

export type Shop = Readonly<{ shop: string; staffToken: string; signal: AbortSignal }>;
export type Report = (line: string) => void;

/** Imports a product CSV through the admin API, and reports the notices and errors. */
export const importFile = async (shop: Shop, path: string, report: Report, dryRun = false): Promise<void> => {
  const bytes = (await readFile(path)).toString('base64');
  const { import: imported, userErrors } = await sendImport(shop, { bytes, dryRun });
  for (const { message } of userErrors) report(message);
  if (!imported) throw new Error('nothing of it was imported');
  const { products, variants, errors, notices, changes, changesTotal } = imported;
  for (const one of notices) report(`Notice: ${where(one)}${one.reason}`);
  for (const one of errors) report(`Error: ${where(one)}${one.reason}`);
  for (const { handle, kind, fields } of changes) {
    report(`${kind === 'CREATED' ? 'New' : 'Changed'}: ${handle}`);
    for (const { variant, field, before, after } of fields)
      report(`  ${variant === null ? '' : `${variant}, `}${field}: ${shown(before)} → ${shown(after)}`);
  }
  if (changesTotal > changes.length) report(`and ${changesTotal - changes.length} more products`);
  const { total, created, revised, unchanged, failed } = products;
  const counts = `${created} new, ${revised} changed, ${unchanged} as they were, ${failed} not taken`;
  if (dryRun) report(`Would import ${total - failed} products from ${path}: ${counts}`);
  else report(`Imported ${total - failed} products with ${variants} variants from ${path}: ${counts}`);
};

const where = ({ row, column, handle }: ImportNotice): string =>
  `row ${row}${column === null ? '' : `, ${column}`}${handle === null ? '' : ` (${handle})`}: `;

const shown = (text: string | null): string => (text === null ? 'none' : JSON.stringify(text.slice(0, 100)));

/** Imports the sample catalogue. */
export const importSampleCatalogue = async (
  shop: string,
  staffToken: string,
  report: Report,
  signal: AbortSignal,
): Promise<void> => importFile({ shop, staffToken, signal }, join(projectFolder, sample), report);
