import { AsyncLocalStorage } from 'node:async_hooks';
import { context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { header } from '../message/envelope.js';
import type { Headers } from '../message/raw-headers.js';
import { isTracing, traceparentOf } from './spans.js';

/** Ids of the HTTP request, the command or the event in hand. The log lines that are written meanwhile carry them. */
export type HandlingIds = Readonly<{
  /** Of the HTTP request. */
  requestId?: string;
  messageId?: string;
  correlationId?: string;
  causationId?: string;
  traceId?: string;
}>;

type HandlingContext = Readonly<{ ids(): HandlingIds; traceparent(): string | undefined }>;

/** From this major version on, Node keeps the context in a frame. Before, it calls hooks for every promise, which takes a sixth of a service's throughput. */
const cheapSince = 24;

let storage = Number(process.versions.node.split('.')[0]) >= cheapSince ? new AsyncLocalStorage<HandlingContext>() : undefined;

/** Follows the ids of what is handled from now on, also on a Node where that is expensive. Without it, ids are known from Node 24 on. */
export const followHandling = (): void => {
  storage ??= new AsyncLocalStorage<HandlingContext>();
};

const runIn = <T>(handling: HandlingContext, act: () => T): T => (storage ? storage.run(handling, act) : act());

/** Ids come from clients and other writers: a value of another form, which may hold personal data, is not reported. */
const reportable = /^[\w.:/-]{1,128}$/;
const traceparentPattern = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/** Calls `act` as the handling of a message with these headers. The headers are not read before a log line is written. */
export const runWithMessage = <T>(headers: Headers | undefined, act: () => T): T => {
  const ids = () => ({
    messageId: header(headers, 'ce-id'),
    correlationId: header(headers, 'x-correlation-id'),
    causationId: header(headers, 'x-causation-id'),
  });
  return runIn({ ids: () => reported(ids()), traceparent: () => validTraceparent(header(headers, 'traceparent')) }, act);
};

/**
 * Calls `act` as the handling of a message with these ids, in addition to the ids that the caller handles. `traceparent`: the W3C trace context
 * of the sender, if there is one; an invalid one is ignored.
 */
export const runWithIds = <T>(
  given: Omit<HandlingIds, 'traceId'> & Readonly<{ traceparent?: string | undefined }>,
  act: () => T,
): T => {
  const outer = storage?.getStore();
  const { traceparent, ...ids } = given;
  const valid = validTraceparent(traceparent);
  return runIn({ ids: () => ({ ...outer?.ids(), ...reported(ids) }), traceparent: () => valid ?? outer?.traceparent() }, act);
};

/**
 * A function that runs in the context of this call. For work that is queued here and done in the turn of other work: without it, its log
 * lines and spans would have the ids of that.
 */
export const bindHandling = <A extends unknown[], T>(act: (...inputs: A) => T): ((...inputs: A) => T) => {
  const handling = storage?.getStore();
  if (!handling) return act;
  const active = context.active();
  return (...inputs) => runIn(handling, () => context.with(active, () => act(...inputs)));
};

/** Calls `act` outside of any handling: for loops that outlive the request that has started them. */
export const outsideHandling = <T>(act: () => T): T => {
  const atRoot = () => context.with(ROOT_CONTEXT, act);
  return storage ? storage.exit(atRoot) : atRoot();
};

/** The ids of the message that is handled at present, with the trace of the active span or else of the sender. Empty outside of any handling. */
export const handlingIds = (): HandlingIds => {
  const traceId = traceparentPattern.exec(currentTraceparent() ?? '')?.[1];
  const ids = storage?.getStore()?.ids();
  return traceId === undefined ? { ...ids } : { ...ids, traceId };
};

/**
 * W3C trace context for messages that are sent at present: of the active span, or else of the message or request in hand, whose `headers` are
 * read where the handling is not followed.
 */
export const currentTraceparent = (headers?: Headers): string | undefined => {
  const span = isTracing() ? trace.getActiveSpan() : undefined;
  if (span) return traceparentOf(span);
  return storage?.getStore()?.traceparent() ?? validTraceparent(header(headers, 'traceparent'));
};

const validTraceparent = (text: string | undefined): string | undefined =>
  text !== undefined && traceparentPattern.test(text) ? text : undefined;

const reported = (ids: Readonly<Record<string, string | undefined>>): HandlingIds =>
  Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined && reportable.test(id)));
