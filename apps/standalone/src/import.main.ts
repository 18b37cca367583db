// Runs once in a container: imports the sample catalogue into an empty shop; with `--again`, into any shop.
// With the path of a folder of Markdown files: imports its content. With the path of a product CSV: imports that file; `--dry-run` only lists the changes.
import { statSync } from 'node:fs';
import { required } from './required.js';
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
const signal = AbortSignal.timeout(path === undefined ? 120_000 : 3_600_000);
if (path !== undefined)
  await (statSync(path).isDirectory()
    ? importContent({ shop: SHOP_URL, staffToken: STAFF_TOKEN, signal }, path, report)
    : importFile({ shop: SHOP_URL, staffToken: STAFF_TOKEN, signal }, path, report, options.includes('--dry-run')));
else if (options.includes('--again') || (await isLogEmpty(NATS_URL, NATS_PASSWORD))) {
  await importSampleCatalogue(SHOP_URL, STAFF_TOKEN, report, signal);
  await importSampleContent({ shop: SHOP_URL, staffToken: STAFF_TOKEN, signal }, report);
} else report('the shop has a catalogue already');
