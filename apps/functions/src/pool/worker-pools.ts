import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FunctionsConfig } from '../config/functions.config.js';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { FunctionLogs } from './function-logs.js';
import { FUNCTION_LOCATION, type FunctionLocation, type FunctionModule, FunctionModules } from './function-modules.js';
import { FunctionWorker } from './function-worker.js';
import { RemoteFunction } from './remote-function.js';
import { type CalledFunction, type StartWorker, WorkerPool } from './worker-pool.js';

/** The workers of a function, and the state of the module that they have. */
type Pooled = { readonly pool: WorkerPool; state: string };

/** The pool of each function, made at its first use. */
@Injectable()
export class WorkerPools implements OnApplicationShutdown {
  readonly #pools = new Map<string, Pooled>();
  readonly #remote = new Map<string, CalledFunction>();

  constructor(
    @Inject(FUNCTION_LOCATION) private readonly location: FunctionLocation,
    private readonly modules: FunctionModules,
    private readonly logs: FunctionLogs,
    @Inject(CONFIG) private readonly config: FunctionsConfig,
  ) {}

  /** The function in its present version: what is called from now on is that, and what is in work is finished by the version before. */
  of(declared: FunctionDeclaration): CalledFunction {
    return this.location.url ? this.#remoteOf(declared) : this.#poolOf(declared);
  }

  /** The deployed version that is called; `undefined` for the one that the app was built with, and for functions that run elsewhere. */
  versionOf({ name }: FunctionDeclaration): number | undefined {
    return this.location.url ? undefined : this.modules.of(name).version;
  }

  /** Resolves when it is known which versions are called. Throws `NOT_AVAILABLE`. */
  async whenReady(): Promise<void> {
    if (!this.location.url) await this.modules.whenKnown();
  }

  /** Nest calls it after the transport has finished the events in work. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#pools.values()].map(({ pool }) => pool.close()));
  }

  #remoteOf({ name, limits }: FunctionDeclaration): CalledFunction {
    const remote = this.#remote.get(name) ?? new RemoteFunction(this.location.url.replace('{name}', name), limits.timeoutMs);
    this.#remote.set(name, remote);
    return remote;
  }

  #poolOf(declared: FunctionDeclaration): WorkerPool {
    const module = this.modules.of(declared.name);
    const start = this.#starting(declared, module);
    const pooled = this.#pools.get(declared.name) ?? { pool: new WorkerPool(declared.limits, start), state: module.state };
    this.#pools.set(declared.name, pooled);
    if (pooled.state !== module.state) {
      pooled.state = module.state;
      pooled.pool.renew(start);
    }
    return pooled.pool;
  }

  #starting({ name, limits, secrets }: FunctionDeclaration, { url }: FunctionModule): StartWorker {
    const settings = {
      entry: pathToFileURL(resolve(this.location.folder, 'worker/run-function.js')),
      task: { module: url },
      env: Object.fromEntries(secrets.map((name) => [name, this.config[name]]).filter(([, value]) => value !== '')),
      limits,
      print: (line: string) => this.logs.write(name, line),
    };
    return (onEnd) => new FunctionWorker(settings, onEnd);
  }
}
