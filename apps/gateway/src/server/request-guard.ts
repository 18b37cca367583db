import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { hasTwoHosts } from './websocket/upgrades.js';
import type { Callers } from './callers.js';
import { sendError } from './http-errors.js';
import { isNestedDeeper } from '../graphql/limits/nesting.js';
import type { RateLimits } from './rate-limits.js';

/** Replies to a `THROTTLED` error with 429 and `Retry-After`; throws any other error. */
export const sendThrottled = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'THROTTLED') throw error;
  const { retryAfterSeconds } = error.extensions;
  return sendError(reply.header('retry-after', String(retryAfterSeconds)), 429, 'THROTTLED', error.message, {
    retryAfterSeconds,
    retryable: true,
  });
};

/** How long a client may go on sending after its reply, so that it can read it. */
const drainMs = 1_000;

/** Refuses requests with an invalid or a second host, applies the rate limit, and closes connections that still send after their reply. */
export const guardRequests = (http: FastifyInstance, callers: Callers, limits: RateLimits): void => {
  http.addHook('onRequest', async (request, reply) => {
    if (!URL.canParse(request.url, `http://${request.headers.host ?? ''}`) || hasTwoHosts(request.raw))
      return sendError(reply, 400, 'BAD_REQUEST', 'The address of the request cannot be read.');
    try {
      await limits.request(callers.of(request.raw));
    } catch (error) {
      return sendThrottled(reply, error);
    }
  });
  http.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    const close = () => {
      if (!raw.complete) raw.destroy();
    };
    setTimeout(close, drainMs).unref();
  });
};

/** Replies 408 and closes the connection when a body is not complete in time; `exempt` requests have Node's limit only. */
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
      void sendError(reply.header('connection', 'close'), 408, 'REQUEST_TIMEOUT', 'The request was not sent in time.');
    };
    timers.set(request, setTimeout(late, withinMs));
  });
  scope.addHook('preValidation', settle);
  scope.addHook('onResponse', settle);
  scope.addHook('onRequestAbort', settle);
};

/** Refuses deeply nested bodies and query parameters in a scope. */
export const limitNesting = (scope: FastifyInstance): void => {
  scope.addHook('preHandler', async (request, reply) => {
    const inAddress = Object.values((request.query ?? {}) as Record<string, unknown>).map(parsed);
    if (isNestedDeeper(request.body) || inAddress.some((value) => isNestedDeeper(value)))
      return sendError(reply, 400, 'BAD_REQUEST', 'The request is nested too deeply.');
  });
};

const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The endpoint reports invalid JSON.
    return undefined;
  }
};
