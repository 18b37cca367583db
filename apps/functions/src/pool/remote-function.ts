import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import { FunctionError } from './function-error.js';
import type { Outputs } from './function-worker.js';
import type { CalledFunction, PoolFigures } from './worker-pool.js';

const statusNoContent = 204;

/**
 * A function that runs elsewhere, as on Knative: called by a CloudEvent over HTTP in binary mode, as the Functions Framework takes it. What it returns is
 * the JSON of the response; an empty response is nothing.
 */
export class RemoteFunction implements CalledFunction {
  #counts = { inWork: 0, invocations: 0, failures: 0 };

  constructor(
    private readonly url: string,
    private readonly timeoutMs: number,
  ) {}

  async invoke(event: CloudEvent): Promise<Outputs> {
    this.#counts.invocations += 1;
    this.#counts.inWork += 1;
    try {
      return await this.#post(event);
    } catch (error) {
      this.#counts.failures += 1;
      throw error instanceof FunctionError ? error : failureOf(error, this.timeoutMs);
    } finally {
      this.#counts.inWork -= 1;
    }
  }

  figures(): PoolFigures {
    return { ...this.#counts, workers: 0, waiting: 0, coldStarts: 0, lastColdStartMs: undefined };
  }

  async close(): Promise<void> {
    // The platform stops it.
  }

  async #post({ data, datacontenttype, ...attributes }: CloudEvent): Promise<Outputs> {
    const headers = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, encodeURI(value)] as const);
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { ...Object.fromEntries(headers), 'content-type': datacontenttype },
      body: JSON.stringify(data),
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    const text = await response.text();
    if (!response.ok) throw new FunctionError('failed', `it answered ${response.status}: ${text.slice(0, 200)}`);
    if (response.status === statusNoContent || text === '') return [];
    const returned = JSON.parse(text) as AnyOutput | Outputs;
    return Array.isArray(returned) ? (returned as Outputs) : [returned as AnyOutput];
  }
}

const failureOf = (error: unknown, timeoutMs: number): FunctionError => {
  const { name, message } = error as Error;
  if (name === 'TimeoutError') return new FunctionError('timeout', `it took longer than ${timeoutMs} ms`);
  return new FunctionError('failed', `${name}: ${message}`);
};
