import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { requestIdHeader } from '@millrace/service-kit';
import { Logger } from '@nestjs/common';
import { execute, getOperationAST, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { CallerSubscriptions } from './caller-subscriptions.js';
import { connectionContext, type SubscriptionContext, subscribeInContext } from './subscription-context.js';
import { limitSocket, terminateSlowReader } from './socket-limits.js';
import { openDocumentReader, type ReadDocument } from '../../graphql/limits/document-cache.js';
import { isNestedDeeper } from '../../graphql/limits/nesting.js';
import { truncateResult } from '../../graphql/limits/response-budget.js';
import { badUserInput, toBoundedClientError, graphqlError, isInternalError, toClientError } from '../../graphql/errors.js';
import type { ReadContext } from '../../consistency/read-session.js';
import { costOf, validationRules } from '../../graphql/limits/query-limits.js';
import { hasTwoHosts, ignoreSocketErrors, serveWithoutUpgrade, pathOf, refuseUpgrade, wantsWebSocket } from './upgrades.js';

export type SubscriptionServerOptions = Readonly<{
  schema: GraphQLSchema;
  paths: RegExp;
  introspection: boolean;
  origins: readonly string[];
  maxSubscriptions: number;
  maxSubscriptionsOfCaller: number;
  callerOf(request: IncomingMessage): string;
  /** Throws `THROTTLED` beyond the rate limit; a connection and each operation count as one request. */
  admit(request: IncomingMessage): Promise<void>;
  /** Creates the context of a subscription from the connection's parameters; throws to refuse it. */
  context(request: IncomingMessage, parameters?: Readonly<Record<string, unknown>>): ReadContext;
}>;

const maxMessage = 100_000;
/** Clients use ids of about forty characters. */
const maxId = 200;
const maxStackLength = 8_000;

/**
 * Serves subscriptions by the graphql-transport-ws protocol, with the freshness of each item; queries and mutations are refused.
 * Browsers are admitted from the shop's origin and the configured ones.
 */
export const serveSubscriptions = (server: Server, live: SubscriptionServerOptions): { stop(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessage });
  const readDocument = openDocumentReader(live.schema, validationRules(live.introspection));
  const ofCallers = new CallerSubscriptions();
  const served = useServer(
    {
      schema: live.schema,
      execute,
      subscribe: subscribeInContext,
      connectionInitWaitTimeout: 10_000,
      onConnect: ({ extra, subscriptions }) => {
        limitSocket(extra.socket, () => Object.keys(subscriptions).length);
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
          prepareSubscription(live, readDocument, payload, () => ({
            ...live.context(extra.request, connectionParams),
            resume: connectionContext(extra.request).resume,
          }))
        );
      },
      onError: ({ extra }, _id, _payload, errors) =>
        connectionContext(extra.request).resume(() => errors.map(toLoggedClientError)),
      onNext: ({ extra }, _id, _payload, { contextValue }, given) => {
        terminateSlowReader(extra.socket);
        const result = truncateResult(given, false);
        return {
          ...result,
          extensions: { ...result.extensions, freshness: (contextValue as ReadContext).session.freshness() },
          ...(result.errors && {
            errors: connectionContext(extra.request).resume(() => result.errors?.map(toLoggedClientError)),
          }),
        };
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

const tooManySubscriptions = (max: number, of: string) => graphqlError('THROTTLED', `At most ${max} subscriptions ${of}.`);

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

const isAllowedOrigin = ({ origin, host }: NodeJS.Dict<string | string[]>, origins: readonly string[]): boolean => {
  if (typeof origin !== 'string') return true;
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
};

const toLoggedClientError = (error: GraphQLError): GraphQLError => {
  if (isInternalError(error))
    Logger.error((error.originalError?.stack ?? error.message).slice(0, maxStackLength), 'subscriptions');
  return toBoundedClientError(error);
};

const prepareSubscription = (
  { schema }: SubscriptionServerOptions,
  readDocument: ReadDocument,
  { query, operationName, variables }: SubscribePayload,
  context: () => ReadContext & SubscriptionContext,
) => {
  try {
    if (isNestedDeeper(variables)) return [badUserInput('the variables are nested too deeply')];
    const document = readDocument(query);
    if (!('kind' in document)) return document;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      return [graphqlError('OPERATION_NOT_SUPPORTED', 'Only subscriptions are served here; send queries and mutations by HTTP.')];
    }
    costOf(schema, document, operationName, variables ?? {});
    return { schema, document, operationName, variableValues: variables, contextValue: context() };
  } catch (error) {
    return [toClientError(error)];
  }
};
