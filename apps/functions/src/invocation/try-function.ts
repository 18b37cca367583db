import { randomUUID } from 'node:crypto';
import type { InputOf, InvokeFunction, OutputOf } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import type { CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { FunctionError } from '../pool/function-error.js';
import type { CalledFunction } from '../pool/worker-pool.js';
import { Batcher } from './batcher.js';
import { typesOf } from './to-cloud-event.js';

/** Calls a function with an event that is made up. Throws `QueryRefused` when it fails. */
export const tryFunction = async (
  pool: CalledFunction,
  declared: FunctionDeclaration,
  { eventType: type = typesOf(declared)[0] ?? '', subject, data }: InputOf<typeof InvokeFunction>,
): Promise<OutputOf<typeof InvokeFunction>> => {
  const [id, startedAt] = [randomUUID(), performance.now()];
  const event: CloudEvent = {
    ...{ specversion: '1.0', id, source: '/millrace/operator', type, subject, time: new Date().toISOString() },
    ...{ datacontenttype: 'application/json', dataschema: '', correlationid: id, data: parsed(data) },
  };
  const invoke = (given: CloudEvent) => pool.invoke(given);
  try {
    const outputs = await (declared.on.batch ? new Batcher({ size: 1, waitMs: 0 }, invoke).add(event) : invoke(event));
    return { outputs: outputs.map((output) => JSON.stringify(output)), durationMs: performance.now() - startedAt };
  } catch (error) {
    if (error instanceof FunctionError) throw new QueryRefused('FunctionFailed', `${declared.name} failed: ${error.message}`);
    throw error;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new QueryRefused('FunctionFailed', `the data are no JSON: ${(cause as Error).message}`);
  }
};
