// One shot, for where each app is a container: an empty shop gets the sample catalogue. `--again` asks nothing and imports.
import { required } from './required.js';
import { importSampleCatalogue, isLogEmpty } from './sample-catalogue.js';

const { NATS_URL, NATS_PASSWORD, STAFF_TOKEN, SHOP_URL } = required(
  process.env,
  'NATS_URL',
  'NATS_PASSWORD',
  'STAFF_TOKEN',
  'SHOP_URL',
);
const limit = AbortSignal.timeout(120_000);
if (process.argv.includes('--again') || (await isLogEmpty(NATS_URL, NATS_PASSWORD)))
  await importSampleCatalogue(SHOP_URL, STAFF_TOKEN, (line) => console.log(line), limit);
else console.log('the shop has a catalogue already');
