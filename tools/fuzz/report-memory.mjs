// Loaded into each process of the shop under test: collects garbage and reports the used memory on request, on its own socket.
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
