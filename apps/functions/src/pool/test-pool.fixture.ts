import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '@millrace/local-servers';
import { temporaryFolder } from '@millrace/testing';
import type { CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionLimits } from '../declaration/function-declaration.js';
import { FunctionWorker } from './function-worker.js';
import { type StartWorker, WorkerPool } from './worker-pool.js';

/** The compiled first module of a worker: Node 20 loads no TypeScript in a thread. */
export const workerEntry = join(projectFolder, 'apps/functions/dist/worker/run-function.js');

/** A folder as `FUNCTIONS_DIR`, with these functions as texts of JavaScript modules. */
export const functionsFolder = (modules: Readonly<Record<string, string>>) => {
  const folder = temporaryFolder();
  for (const name of ['worker', 'functions']) mkdirSync(join(folder.path, name));
  writeFileSync(join(folder.path, 'worker/run-function.js'), `import ${JSON.stringify(pathToFileURL(workerEntry).href)};\n`);
  writeFileSync(join(folder.path, 'package.json'), '{ "type": "module" }\n');
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder.path, `functions/${name}.js`), text);
  return folder;
};

const limits: FunctionLimits = {
  ...{ timeoutMs: 20_000, memoryMb: 32, concurrency: 4, idleMs: 60_000, attempts: 2 },
  workers: { min: 0, max: 1 },
};

/** A pool for one function, given as the text of its module, with the lines that it wrote. */
export const testPool = (text: string, given: Partial<FunctionLimits> = {}, env: Readonly<Record<string, string>> = {}) => {
  const folder = functionsFolder({ tested: text });
  const lines: string[] = [];
  const settings = {
    entry: pathToFileURL(workerEntry),
    task: { module: pathToFileURL(join(folder.path, 'functions/tested.js')).href },
    ...{ env, limits: { ...limits, ...given }, print: (line: string) => void lines.push(line) },
  };
  const start: StartWorker = (onEnd) => new FunctionWorker(settings, onEnd);
  const pool = new WorkerPool(settings.limits, start);
  /** Another text of the module. */
  const renew = (other: string) => {
    writeFileSync(join(folder.path, 'functions/tested.js'), other);
    pool.renew(start);
  };
  const close = async () => {
    await pool.close();
    folder.remove();
  };
  return { pool, lines, renew, close };
};

/** An event with this subject. */
export const eventOf = (subject: string): CloudEvent => ({
  ...{ specversion: '1.0', id: `e-${subject}`, source: '/millrace/test', type: 'test.test.Tested', subject },
  ...{ time: '2026-01-01T00:00:00.000Z', datacontenttype: 'application/json', dataschema: '/schemas/test.test.Tested/1' },
  ...{ correlationid: 'c', data: {} },
});
