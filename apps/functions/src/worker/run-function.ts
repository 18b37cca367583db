// The first module of a worker: loads the function, then calls it for each invocation.
import { parentPort, workerData } from 'node:worker_threads';
import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import type { Invocation, InvocationResult, ThrownError, WorkerMessage, WorkerTask } from './messages.js';

type FunctionModule = Readonly<{ cloudEvent(event: CloudEvent): unknown }>;

const { module } = workerData as WorkerTask;
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

const thrown = (error: unknown): ThrownError =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };

const outputsOf = (returned: unknown): readonly AnyOutput[] => {
  if (returned === undefined || returned === null) return [];
  return (Array.isArray(returned) ? returned : [returned]) as readonly AnyOutput[];
};

const { cloudEvent } = (await import(module)) as FunctionModule;

const invoke = async ({ number, event }: Invocation): Promise<InvocationResult> => {
  try {
    return { number, outputs: outputsOf(await cloudEvent(event)) };
  } catch (error) {
    return { number, error: thrown(error) };
  }
};

const answer = async (invocation: Invocation): Promise<void> => {
  const result = await invoke(invocation);
  try {
    send(result);
  } catch (error) {
    // What the function returned is no data.
    send({ number: invocation.number, error: thrown(error) });
  }
};

parentPort?.on('message', (invocation: Invocation) => void answer(invocation));
send({ loaded: true });
