import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { hasTwoHosts } from './websocket/upgrades.js';
import type { Callers } from './callers.js';
import { isNestedDeeper } from '../graphql/limits/nesting.js';
import type { RateLimits } from './rate-limits.js';

const refuse = (reply: FastifyReply, status: number, code: string, message: string, more: object = {}) =>
  reply.code(status).send({ errors: [{ message, extensions: { code, ...more } }] });

/** Answers what a limit throws, with `Retry-After`. */
export const sendThrottled = (reply: FastifyReply, fault: unknown): FastifyReply => {
  if (!(fault instanceof GraphQLError) || fault.extensions['code'] !== 'THROTTLED') throw fault;
  const { retryAfterSeconds } = fault.extensions;
  return refuse(reply.header('retry-after', String(retryAfterSeconds)), 429, 'THROTTLED', fault.message, {
    retryAfterSeconds,
    retryable: true,
  });
};

/** How long a client may go on sending what has been answered already, so that it can read the answer. */
const lingerMs = 1_000;

/** Every request: has a host that can be read, is one of its caller's share, and ends with its answer, whether or not all of its body has come. */
export const guardRequests = (http: FastifyInstance, callers: Callers, limits: RateLimits): void => {
  http.addHook('onRequest', async (request, reply) => {
    if (!URL.canParse(request.url, `http://${request.headers.host ?? ''}`) || hasTwoHosts(request.raw))
      return refuse(reply, 400, 'BAD_REQUEST', 'The address of the request cannot be read.');
    try {
      await limits.request(callers.of(request.raw));
    } catch (fault) {
      return sendThrottled(reply, fault);
    }
  });
  http.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    const close = () => {
      if (!raw.complete) raw.destroy();
    };
    setTimeout(close, lingerMs).unref();
  });
};

/** Closes a connection whose body has not come within the time, but for requests that are `exempt`, which have Node's own limit. */
export const limitBodyTime = (
  scope: FastifyInstance,
  withinMs: number,
  exempt: (request: FastifyRequest) => boolean = () => false,
): void => {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const settle = async (request: FastifyRequest) => clearTimeout(timers.get(request));
  scope.addHook('onRequest', async (request, reply) => {
    if (exempt(request)) return;
    const late = () => {
      reply.raw.once('finish', () => request.raw.socket.destroy());
      void refuse(reply.header('connection', 'close'), 408, 'REQUEST_TIMEOUT', 'The request was not sent in time.');
    };
    timers.set(request, setTimeout(late, withinMs));
  });
  scope.addHook('preValidation', settle);
  scope.addHook('onResponse', settle);
  scope.addHook('onRequestAbort', settle);
};

/** In a scope: nothing deeply nested gets further, neither in a body nor in the parameters of an address. */
export const limitNesting = (scope: FastifyInstance): void => {
  scope.addHook('preHandler', async (request, reply) => {
    const inAddress = Object.values((request.query ?? {}) as Record<string, unknown>).map(parsed);
    if (isNestedDeeper(request.body) || inAddress.some((value) => isNestedDeeper(value)))
      return refuse(reply, 400, 'BAD_REQUEST', 'The request is nested too deeply.');
  });
};

const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is told by whoever reads it next.
    return undefined;
  }
};
