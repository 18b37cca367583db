import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionsConfig } from '../config/functions.config.js';
import type { FunctionVersion } from '../versions/function-versions.js';
import { FunctionVersions } from '../versions/function-versions.projection.js';
import { Inject, Injectable } from '@nestjs/common';

/**
 * Where functions run: `folder` has the built functions and their worker; a `url` with `{name}` for each function, or '' for threads of this app.
 * `takesDeployments`: what operators deployed is called instead of the built functions. `isWatched`: a built function is loaded again when its
 * file is another.
 */
export type FunctionLocation = Readonly<{ folder: string; url: string; takesDeployments: boolean; isWatched: boolean }>;

/** Where the functions of this app run. */
export const functionLocation = (config: FunctionsConfig): FunctionLocation => ({
  folder: config.FUNCTIONS_DIR,
  url: config.FUNCTIONS_URL,
  takesDeployments: config.FUNCTIONS_DEPLOYMENTS === 'true' && config.FUNCTIONS_URL === '',
  isWatched: config.FUNCTIONS_WATCH === 'true',
});

/** Injection token of the `FunctionLocation`. */
export const FUNCTION_LOCATION = Symbol('function-location');

/** The module of a function: its address, and `state`, which is another when the module is. `version`: that which was deployed. */
export type FunctionModule = Readonly<{ url: string; state: string; version?: number }>;

/** The modules of functions: what was deployed, or else what the app was built with. */
@Injectable()
export class FunctionModules {
  readonly #times = new Map<string, number>();
  readonly #addresses = new WeakMap<FunctionVersion, string>();

  constructor(
    @Inject(FUNCTION_LOCATION) private readonly location: FunctionLocation,
    private readonly versions: FunctionVersions,
  ) {}

  /** The module of a function as it is now. */
  of(name: string): FunctionModule {
    const deployed = this.location.takesDeployments ? this.versions.current(name) : undefined;
    if (deployed) {
      const { version } = deployed;
      return { url: this.#addressOf(deployed), state: `version ${version}`, version };
    }
    const file = resolve(this.location.folder, `functions/${name}.js`);
    return { url: pathToFileURL(file).href, state: this.location.isWatched ? `built at ${this.#builtAt(file)}` : 'built' };
  }

  /** Made once for each version, not for each call. */
  #addressOf(deployed: FunctionVersion): string {
    const url = this.#addresses.get(deployed) ?? `data:text/javascript;base64,${Buffer.from(deployed.code).toString('base64')}`;
    this.#addresses.set(deployed, url);
    return url;
  }

  /** A file that is being replaced is not there for a moment. */
  #builtAt(file: string): number {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? this.#times.get(file) ?? 0;
    this.#times.set(file, time);
    return time;
  }

  /** Resolves when all versions are known that were deployed before the start. Throws `NOT_AVAILABLE`. */
  whenKnown(): Promise<void> {
    return this.versions.whenComplete();
  }
}
