import { LogError } from '@millrace/event-log';
import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import { FunctionError } from './function-error.js';
import type { Outputs } from './function-worker.js';
import type { CalledFunction, PoolFigures } from './worker-pool.js';

const statusNoContent = 204;
/** Answers of the platform, not of the function: too many requests, and no instance that answers (502 to 504). */
const unavailable: readonly number[] = [429, 502, 503, 504];

/**
 * A function that runs elsewhere, as on Knative: called by a CloudEvent over HTTP in binary mode, as the Functions Framework takes it. What it returns is
 * the JSON of the response; an empty response is nothing. A platform that cannot be reached or is busy is no failure of the function:
 * `invoke` throws `NOT_AVAILABLE`. A function that takes too long has failed, as in a thread.
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
      if (error instanceof FunctionError) this.#counts.failures += 1;
      throw error;
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
    const { response, text } = await this.#fetch({
      method: 'POST',
      headers: { ...Object.fromEntries(headers), 'content-type': datacontenttype },
      body: JSON.stringify(data),
    });
    if (unavailable.includes(response.status)) throw new LogError('NOT_AVAILABLE', `${this.url} answered ${response.status}`);
    if (!response.ok) throw new FunctionError('failed', `it answered ${response.status}: ${text.slice(0, 200)}`);
    if (response.status === statusNoContent || text === '') return [];
    const returned = parsed(text);
    return Array.isArray(returned) ? (returned as Outputs) : [returned as AnyOutput];
  }

  async #fetch(request: RequestInit): Promise<Readonly<{ response: Response; text: string }>> {
    try {
      const response = await fetch(this.url, { ...request, signal: AbortSignal.timeout(this.timeoutMs) });
      return { response, text: await response.text() };
    } catch (error) {
      if ((error as Error).name === 'TimeoutError')
        throw new FunctionError('timeout', `it took longer than ${this.timeoutMs} ms`);
      throw new LogError('NOT_AVAILABLE', `${this.url} did not answer: ${(error as Error).message}`, { cause: error });
    }
  }
}

const parsed = (text: string): AnyOutput | Outputs => {
  try {
    return JSON.parse(text) as AnyOutput | Outputs;
  } catch (error) {
    throw new FunctionError('invalid', `it returned no JSON: ${(error as Error).message}`);
  }
};
