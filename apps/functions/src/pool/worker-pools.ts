import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { FunctionLogs } from './function-logs.js';
import { FunctionWorker } from './function-worker.js';
import { RemoteFunction } from './remote-function.js';
import { type CalledFunction, WorkerPool } from './worker-pool.js';

/** Where functions run: `folder` has the built functions and their worker; a `url` with `{name}` for each function, or '' for threads of this app. */
export type FunctionLocation = Readonly<{ folder: string; url: string }>;

/** Injection token of the `FunctionLocation`. */
export const FUNCTION_LOCATION = Symbol('function-location');

/** The pool of each function, made at its first use. */
@Injectable()
export class WorkerPools implements OnApplicationShutdown {
  readonly #pools = new Map<string, CalledFunction>();

  constructor(
    @Inject(FUNCTION_LOCATION) private readonly location: FunctionLocation,
    private readonly logs: FunctionLogs,
  ) {}

  of(declared: FunctionDeclaration): CalledFunction {
    const pool = this.#pools.get(declared.name) ?? this.#make(declared);
    this.#pools.set(declared.name, pool);
    return pool;
  }

  /** Nest calls it after the transport has finished the events in work. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }

  #make({ name, limits, secrets }: FunctionDeclaration): CalledFunction {
    const { folder, url } = this.location;
    if (url) return new RemoteFunction(url.replace('{name}', name), limits.timeoutMs);
    const urlOf = (file: string) => pathToFileURL(resolve(folder, file));
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
