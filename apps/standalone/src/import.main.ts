// Runs once in a container: imports the sample catalogue into an empty shop; with `--again`, into any shop.
// With the path of a folder of Markdown files: imports its content. With the path of a product CSV: imports that file; `--dry-run` only lists the changes.
// A file of more than 10 MB, or one with `--in-steps`, is uploaded and imported step by step.
import { type Stats, statSync } from 'node:fs';
import { required } from './required.js';
import { importLargeFile } from './sample/bulk-import.js';
import { importFile, importSampleCatalogue, isLogEmpty } from './sample/sample-catalogue.js';
import { importContent, importSampleContent } from './sample/sample-content.js';

const { NATS_URL, NATS_PASSWORD, STAFF_TOKEN, SHOP_URL } = required(
  process.env,
  'NATS_URL',
  'NATS_PASSWORD',
  'STAFF_TOKEN',
  'SHOP_URL',
);
const report = (line: string) => console.log(line);
const options = process.argv.slice(2);
const path = options.find((option) => !option.startsWith('--'));
/** Larger files are uploaded and imported step by step. */
const largeFileBytes = 10_000_000;
const signal = AbortSignal.timeout(path === undefined ? 120_000 : 24 * 3_600_000);
const shop = { shop: SHOP_URL, staffToken: STAFF_TOKEN, signal };

const importPath = (given: string, stats: Stats): Promise<void> => {
  const dryRun = options.includes('--dry-run');
  if (stats.isDirectory()) return importContent(shop, given, report);
  const isLarge = stats.size > largeFileBytes || options.includes('--in-steps');
  return (isLarge ? importLargeFile : importFile)(shop, given, report, dryRun);
};

if (path !== undefined) await importPath(path, statSync(path));
else if (options.includes('--again') || (await isLogEmpty(NATS_URL, NATS_PASSWORD))) {
  await importSampleCatalogue(SHOP_URL, STAFF_TOKEN, report, signal);
  await importSampleContent(shop, report);
} else report('the shop has a catalogue already');
