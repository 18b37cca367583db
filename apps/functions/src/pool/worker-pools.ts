import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { FunctionLogs } from './function-logs.js';
import { FunctionWorker } from './function-worker.js';
import { WorkerPool } from './worker-pool.js';

/** Injection token of the folder with the built functions and their worker. */
export const WORKER_FOLDER = Symbol('worker-folder');

/** The pool of each function, made at its first use. */
@Injectable()
export class WorkerPools implements OnApplicationShutdown {
  readonly #pools = new Map<string, WorkerPool>();

  constructor(
    @Inject(WORKER_FOLDER) private readonly folder: string,
    private readonly logs: FunctionLogs,
  ) {}

  of(declared: FunctionDeclaration): WorkerPool {
    const pool = this.#pools.get(declared.name) ?? this.#make(declared);
    this.#pools.set(declared.name, pool);
    return pool;
  }

  /** Nest calls it after the transport has finished the events in work. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }

  #make({ name, limits, secrets }: FunctionDeclaration): WorkerPool {
    const urlOf = (file: string) => pathToFileURL(resolve(this.folder, file));
    const settings = {
      entry: urlOf('worker/run-function.js'),
      task: { module: urlOf(`functions/${name}.js`).href },
      env: Object.fromEntries(secrets.flatMap((secret) => (process.env[secret] ? [[secret, process.env[secret]]] : []))),
      limits,
      print: (line: string) => this.logs.write(name, line),
    };
    return new WorkerPool(limits, (onEnd) => new FunctionWorker(settings, onEnd));
  }
}
