import type { Client } from '../client.js';

/** Products of the vendor `Killed`, of two variants each, with 3 and 4 pieces: more than a step of an import reads. */
export const importedCsv = (): Readonly<{ csv: string; count: number }> => {
  const rows = Array.from({ length: 2_000 }, (_, at) => {
    const handle = `imported-${at}`;
    return `${handle},Import ${at},Killed,Size,S,5,3,${'x'.repeat(600)}\n${handle},,,,L,6,4,\n`;
  });
  const header = 'Handle,Title,Vendor,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Body (HTML)\n';
  return { csv: header + rows.join(''), count: rows.length };
};

/** Uploads a CSV and begins its import in steps; the id of the operation. */
export const beginImport = async (client: Client, csv: string): Promise<string> => {
  type Uploads = { stagedUploadsCreate: { stagedTargets: readonly [{ resourceUrl: string }] } };
  const { stagedUploadsCreate } = await client.requestAsStaff<Uploads>(
    'mutation { stagedUploadsCreate(input: [{ resource: PRODUCT_IMPORT, filename: "a.csv", mimeType: "text/csv" }]) { stagedTargets { resourceUrl } } }',
  );
  const [{ resourceUrl: path }] = stagedUploadsCreate.stagedTargets;
  const { status } = await fetch(client.url + path, { method: 'PUT', headers: client.staff, body: csv });
  if (status !== 201) throw new Error(`the upload was answered with ${status}`);
  const run = 'mutation ($path: String!) { productImportRun(stagedUploadPath: $path) { bulkOperation { id } } }';
  const begun = await client.requestAsStaff<{ productImportRun: { bulkOperation: { id: string } } }>(run, { path });
  return begun.productImportRun.bulkOperation.id;
};

type Operation = Readonly<{ status: string; decided: string; refused: string }>;

/** How far an import is. */
export const readImport = async (client: Client, id: string): Promise<Operation> => {
  const query = 'query ($id: ID!) { bulkOperation(id: $id) { status decided refused } }';
  return (await client.requestAsStaff<{ bulkOperation: Operation }>(query, { id })).bulkOperation;
};

type DryRun = Readonly<{ changesTotal: number; products: Readonly<{ unchanged: number }> }>;

/** What an import of the CSV would change. */
export const dryRunOf = async (client: Client, csv: string): Promise<DryRun> => {
  const mutation =
    'mutation ($csv: String) { productImport(csv: $csv, dryRun: true) { import { changesTotal products { unchanged } } } }';
  return (await client.requestAsStaff<{ productImport: { import: DryRun } }>(mutation, { csv })).productImport.import;
};
