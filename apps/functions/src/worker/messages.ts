import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';

/** What a worker is started with: the address of the function's module. */
export type WorkerTask = Readonly<{ module: string }>;

/** One invocation, by a number that is unique in its worker. */
export type Invocation = Readonly<{ number: number; event: CloudEvent }>;

/** The first message of a worker: the module is loaded. */
export type Loaded = Readonly<{ loaded: true }>;

/** The result of an invocation: what the function returned, or the error that it threw. */
export type InvocationResult = Readonly<{ number: number } & ({ outputs: readonly AnyOutput[] } | { error: ThrownError })>;
export type ThrownError = Readonly<{ name: string; message: string }>;

export type WorkerMessage = Loaded | InvocationResult;
