import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { Report, Shop } from './sample-catalogue.js';

const sample = 'data/content';
const mutation = `mutation ($files: [ContentFileInput!]!) {
  contentImport(files: $files) { files { path created changed unchanged reasons } userErrors { message } }
}`;

type FileResult = Readonly<{ path: string; created: number; changed: number; unchanged: number; reasons: readonly string[] }>;
type Answer = Readonly<{
  data?: Readonly<{ contentImport: Readonly<{ files: readonly FileResult[] }> }> | null;
  errors?: readonly Readonly<{ message: string }>[];
}>;

/** The Markdown files of a folder and of those in it, with their paths in it. */
const filesOf = async (folder: string): Promise<readonly Readonly<{ path: string; text: string }>[]> => {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).sort();
  return Promise.all(
    paths.map(async (path) => ({ path: path.split(sep).join('/'), text: await readFile(join(folder, path), 'utf8') })),
  );
};

/** Imports a folder of Markdown files through the admin API, and reports what was not imported. */
export const importContent = async ({ shop, staffToken, signal }: Shop, folder: string, report: Report): Promise<void> => {
  const response = await fetch(`${shop}/admin/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify({ query: mutation, variables: { files: await filesOf(folder) } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data)
    throw new Error(`the admin API refused it: ${errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
  const { files } = data.contentImport;
  for (const { path, reasons } of files) for (const reason of reasons) report(`Error: ${path}: ${reason}`);
  const count = (of: 'created' | 'changed' | 'unchanged') => files.reduce((sum, file) => sum + file[of], 0);
  report(
    `Imported ${files.length} files of content from ${folder}: ${count('created')} new, ${count('changed')} changed, ${count('unchanged')} as they were`,
  );
};

/** Imports the sample pages, articles, policies, menus and redirects. */
export const importSampleContent = (shop: Shop, report: Report): Promise<void> =>
  importContent(shop, join(projectFolder, sample), report);
