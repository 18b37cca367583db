// Loaded into each process of the shop under test: collects its garbage and tells what is in use, when asked on a socket of its own.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.FUZZ_MEMORY_FOLDER;
if (isMainThread && folder) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const server = createServer((_request, response) => {
    collect();
    response.end(JSON.stringify(process.memoryUsage()));
  });
  server.listen(join(folder, String(process.pid))).unref();
}
