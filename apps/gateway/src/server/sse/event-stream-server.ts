import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { readAfterHeader } from '../../consistency/read-after.js';
import type { ReadContext } from '../../consistency/read-session.js';
import { badUserInput, graphqlError, toBoundedClientError, toClientError } from '../../graphql/errors.js';
import { openDocumentReader } from '../../graphql/limits/document-cache.js';
import { validationRules } from '../../graphql/limits/query-limits.js';
import type { GraphqlEndpoint } from '../graphql-endpoint.js';
import {
  prepareSubscription,
  shownItem,
  type SubscriptionRules,
  toLoggedClientError,
} from '../websocket/prepare-subscription.js';
import { connectionContext, subscribeInContext } from '../websocket/subscription-context.js';
import { isAllowedOrigin, type SubscriptionServerOptions, tooManySubscriptions } from '../websocket/subscription-server.js';
import { limitNesting } from '../request-guard.js';
import { openEventStream } from './event-stream.js';

const maxBodyBytes = 100_000;

/** What subscriptions by server-sent events need of those of all protocols. */
export type EventStreamOptions<C extends ReadContext> = SubscriptionRules<C> &
  Pick<
    SubscriptionServerOptions<C>,
    'introspection' | 'origins' | 'maxSubscriptionsOfCaller' | 'ofCallers' | 'callerOf' | 'context'
  >;

type Payload = Readonly<{ query: string; operationName?: string; variables?: Record<string, unknown> }>;

/** The operation of a request: in the body, or in the address as `EventSource` sends it. Throws `BAD_USER_INPUT`. */
const payloadOf = (request: FastifyRequest): Payload => {
  const given = (request.method === 'GET' ? request.query : request.body) as Readonly<Record<string, unknown>> | null;
  const { query, operationName, variables } = given ?? {};
  if (typeof query !== 'string') throw badUserInput('there is no query');
  const named = typeof operationName === 'string' && { operationName };
  return { query, ...named, variables: variablesOf(variables) };
};

const variablesOf = (given: unknown): Record<string, unknown> => {
  if (typeof given !== 'string') return (given ?? {}) as Record<string, unknown>;
  try {
    return JSON.parse(given) as Record<string, unknown>;
  } catch {
    throw badUserInput('the variables are no JSON');
  }
};

/** The position in the one field of an item, after which a later subscription goes on. */
const positionIn = ({ data }: ExecutionResult): string | undefined => {
  const [item] = Object.values(data ?? {}) as readonly ({ position?: unknown } | null)[];
  return typeof item?.position === 'string' && item.position !== '' ? item.position : undefined;
};

const tooSlow = () => graphqlError('THROTTLED', 'This client reads too slowly. Subscribe again after the last position.');

/** The status that the first error names, as `UNAUTHENTICATED` does. */
const statusOf = ([first]: readonly GraphQLError[]): number =>
  (first?.extensions['http'] as Readonly<{ status?: number }> | undefined)?.status ?? 400;

const refuse = (reply: FastifyReply, status: number, ...errors: readonly GraphQLError[]) =>
  reply.code(status).send({ errors: errors.map(toBoundedClientError) });

/**
 * Serves subscriptions as server-sent events at a path, each on a request of its own. The id of an event is the position of its item: a browser
 * that reconnects sends it as `Last-Event-ID`, and misses nothing. `gate`: replies to requests that are not admitted.
 */
export const serveEventStreams = async <C extends ReadContext>(
  http: FastifyInstance,
  path: string,
  live: EventStreamOptions<C>,
  gate: Pick<GraphqlEndpoint<never>, 'admit' | 'admitBody'> = {},
): Promise<void> => {
  const readDocument = openDocumentReader(live.schema, validationRules(live.introspection));
  const open = new Set<() => void>();

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isAllowedOrigin(request.headers, live.origins)) return reply.code(403).send();
    if (!/text\/event-stream|\*\/\*/.test(request.headers.accept ?? '')) return reply.code(406).send();
    const caller = live.callerOf(request.raw);
    if (live.ofCallers.count(caller) >= live.maxSubscriptionsOfCaller)
      return refuse(reply, 429, tooManySubscriptions(live.maxSubscriptionsOfCaller, 'from one address'));
    const after = request.headers['last-event-id'] ?? request.headers[readAfterHeader];
    const context = connectionContext(request.raw);
    const prepared = await prepareSubscription(live, readDocument, payloadOf(request), async () => ({
      ...(await live.context(request.raw, after === undefined ? {} : { [readAfterHeader]: after })),
      resume: context.resume,
    }));
    if (!('document' in prepared)) return refuse(reply, statusOf(prepared), ...prepared);
    const results = await subscribeInContext(prepared);
    if (!(Symbol.asyncIterator in results)) return refuse(reply, statusOf(results.errors ?? []), ...(results.errors ?? []));
    reply.hijack();
    const stream = openEventStream(reply.raw, reply.getHeaders());
    const leave = live.ofCallers.add(caller, { [randomUUID()]: true });
    const stop = () => void results.return(undefined);
    open.add(stop);
    reply.raw.once('close', stop);
    try {
      for await (const result of results) {
        if (stream.next(shownItem(result, prepared.contextValue, context), positionIn(result))) continue;
        stream.next({ errors: [tooSlow()] }, undefined);
        break;
      }
    } catch (error) {
      stream.next({ errors: [context.resume(() => toLoggedClientError(toClientError(error)))] }, undefined);
    } finally {
      stream.complete();
      open.delete(stop);
      leave();
    }
    return reply;
  };

  await http.register(async (scope) => {
    scope.addHook('preClose', async () => open.forEach((stop) => stop()));
    scope.setErrorHandler((error, _request, reply) => {
      if (error instanceof GraphQLError) return refuse(reply, 400, error);
      throw error;
    });
    limitNesting(scope);
    if (gate.admit) scope.addHook('onRequest', gate.admit);
    if (gate.admitBody) scope.addHook('preHandler', gate.admitBody);
    scope.route({ method: ['GET', 'POST'], url: path, bodyLimit: maxBodyBytes, handler: answer });
  });
};
