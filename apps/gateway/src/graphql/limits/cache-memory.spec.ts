import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { cachedCost, shapeOf } from './cost-cache.js';
import { openDocumentCache } from './document-cache.js';

const usedMegabytes = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
};

it('the caches of documents and variables take bounded memory, for any number and length', async () => {
  const documents = openDocumentCache();
  const before = usedMegabytes();
  for (let n = 0; n < 400; n++) {
    const cursor = `${n}${'x'.repeat(258_000)}`;
    const document = parse(`{ products(after: "${cursor}") { nodes { id } } }`);
    await documents.set(String(n), document);
    cachedCost(document, ['', shapeOf({ after: cursor, ids: Array(20_000).fill(n) })], () => 1);
  }
  expect(usedMegabytes() - before).toBeLessThan(60);
});
