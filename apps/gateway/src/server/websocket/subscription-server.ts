import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { requestIdHeader } from '@millrace/service-kit';
import { Logger } from '@nestjs/common';
import { execute, type GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CallerSubscriptions } from './caller-subscriptions.js';
import { connectionContext, subscribeInContext } from './subscription-context.js';
import { prepareSubscription, shownItem, type SubscriptionRules, toLoggedClientError } from './prepare-subscription.js';
import { closeSlowReader, limitSocket, stuckMs } from './socket-limits.js';
import { openDocumentReader } from '../../graphql/limits/document-cache.js';
import { graphqlError, toClientError } from '../../graphql/errors.js';
import type { ReadContext } from '../../consistency/read-session.js';
import { validationRules } from '../../graphql/limits/query-limits.js';
import { hasTwoHosts, ignoreSocketErrors, serveWithoutUpgrade, pathOf, refuseUpgrade, wantsWebSocket } from './upgrades.js';

export type SubscriptionServerOptions<C extends ReadContext = ReadContext> = SubscriptionRules<C> &
  Readonly<{
    paths: RegExp;
    introspection: boolean;
    origins: readonly string[];
    maxSubscriptions: number;
    maxSubscriptionsOfCaller: number;
    /** So many milliseconds a client may read nothing of what is sent to it; 20,000 by default. */
    stuckMs?: number;
    /** The open subscriptions of all protocols. */
    ofCallers: CallerSubscriptions;
    callerOf(request: IncomingMessage): string;
    /** Throws `THROTTLED` beyond the rate limit; a connection and each operation count as one request. */
    admit(request: IncomingMessage): Promise<void>;
    /** Creates the context of a subscription from the connection's parameters; throws to refuse it. */
    context(request: IncomingMessage, parameters?: Readonly<Record<string, unknown>>): C | Promise<C>;
  }>;

const maxMessage = 100_000;
/** Clients use ids of about forty characters. */
const maxId = 200;

/**
 * Serves subscriptions by the graphql-transport-ws protocol, with the freshness of each item; queries and mutations are refused.
 * Browsers are admitted from the shop's origin and the configured ones.
 */
export const serveSubscriptions = (server: Server, live: SubscriptionServerOptions): { stop(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessage });
  const readDocument = openDocumentReader(live.schema, validationRules(live.introspection));
  const { ofCallers } = live;
  const served = useServer(
    {
      schema: live.schema,
      execute,
      subscribe: subscribeInContext,
      connectionInitWaitTimeout: 10_000,
      onConnect: ({ extra, subscriptions }) => {
        limitSocket(extra.socket, () => Object.keys(subscriptions).length, live.stuckMs ?? stuckMs);
        extra.socket.once('close', ofCallers.add(live.callerOf(extra.request), subscriptions));
      },
      onSubscribe: async ({ connectionParams, subscriptions, extra }, id, payload) => {
        if (id.length > maxId) extra.socket.close(4400, 'The id of a subscription is too long');
        if (Object.keys(subscriptions).length > live.maxSubscriptions)
          return [tooManySubscriptions(live.maxSubscriptions, 'on one connection')];
        if (ofCallers.count(live.callerOf(extra.request)) > live.maxSubscriptionsOfCaller)
          return [tooManySubscriptions(live.maxSubscriptionsOfCaller, 'from one address')];
        return (
          (await admissionErrors(live, extra.request)) ??
          (await prepareSubscription(live, readDocument, payload, async () => ({
            ...(await live.context(extra.request, connectionParams)),
            resume: connectionContext(extra.request).resume,
          })))
        );
      },
      onError: ({ extra }, _id, _payload, errors) =>
        connectionContext(extra.request).resume(() => errors.map(toLoggedClientError)),
      onNext: ({ extra }, _id, _payload, { contextValue }, given) => {
        closeSlowReader(extra.socket);
        return shownItem(given, contextValue, connectionContext(extra.request));
      },
    },
    sockets,
    25_000,
  );
  ignoreSocketErrors(server);
  sockets.on('connection', terminateOnError);
  sockets.on('headers', (headers, request) => headers.push(`${requestIdHeader}: ${connectionContext(request).requestId}`));
  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const path = pathOf(request.url);
    if (path === undefined || hasTwoHosts(request)) return refuseUpgrade(socket, 400);
    if (!live.paths.test(path)) return refuseUpgrade(socket, 404);
    if (!isAllowedOrigin(request.headers, live.origins)) return refuseUpgrade(socket, 403);
    if (await admissionErrors(live, request)) return refuseUpgrade(socket, 429);
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  server.on('upgrade', (request, socket, head) => {
    if (!wantsWebSocket(request)) return serveWithoutUpgrade(server, request, socket, head);
    upgrade(request, socket, head).catch((error: unknown) => {
      Logger.error(String(error), 'subscriptions');
      socket.destroy();
    });
  });
  return { stop: async () => served.dispose() };
};

/**
 * Closes a connection with an invalid frame and drops its messages. graphql-ws would log each as an internal error, and a client can
 * cause any number of them.
 */
const terminateOnError = (socket: WebSocket): void => {
  socket.removeAllListeners('error');
  socket.on('error', () => socket.terminate());
  const send = socket.send.bind(socket);
  Object.assign(socket, { send: (data: string, sent?: () => void) => send(data, () => sent?.()) });
};

/** The error of one subscription too many. */
export const tooManySubscriptions = (max: number, of: string) => graphqlError('THROTTLED', `At most ${max} subscriptions ${of}.`);

/** The errors of a caller beyond its rate limit. */
const admissionErrors = async (
  { admit }: SubscriptionServerOptions,
  request: IncomingMessage,
): Promise<readonly GraphQLError[] | undefined> => {
  try {
    await admit(request);
    return undefined;
  } catch (error) {
    return [toClientError(error)];
  }
};

/** Whether a browser may subscribe from its page; other clients name no origin. */
export const isAllowedOrigin = ({ origin, host }: NodeJS.Dict<string | string[]>, origins: readonly string[]): boolean => {
  if (typeof origin !== 'string') return true;
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
};
