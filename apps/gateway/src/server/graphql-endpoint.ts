import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { answerErrorsWithOk } from './error-status.js';
import { limitNesting } from './request-guard.js';
import { handleHttpErrors } from './http-errors.js';
import { formatError, isInternalError } from '../graphql/errors.js';
import { type TrustedDocuments, trustedDocumentsPlugin } from '../graphql/trusted-documents.js';
import { openDocumentCache } from '../graphql/limits/document-cache.js';
import { maxTokens, validationRules } from '../graphql/limits/query-limits.js';

export type GraphqlEndpoint<C extends BaseContext> = Readonly<{
  name: string;
  paths: readonly string[];
  schema: GraphQLSchema;
  bodyLimit: number;
  introspection: boolean;
  plugins: ApolloServerPlugin<C>[];
  /** Documents that are found by their hash; Apollo's own cache by default. */
  documents?: TrustedDocuments;
  /** Whether an error of a document, its variables or its cost is answered with status 200 in place of 400. */
  answersErrorsWithOk?(request: FastifyRequest): boolean;
  /** Replies to requests that are not admitted, before their body is read. */
  admit?(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The same after the body was read. */
  admitBody?(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Creates the context; throws a `GraphQLError` with its code and `http.status` to refuse the request. */
  context(request: FastifyRequest): C | Promise<C>;
}>;

/** Serves one GraphQL schema by Apollo on a Fastify scope of its own: see `docs/adr/0005-apollo-on-fastify-without-nest-graphql.md`. */
export const serveGraphql = async <C extends BaseContext>(
  app: FastifyInstance,
  endpoint: GraphqlEndpoint<C>,
): Promise<ApolloServer<C>> => {
  const { name, paths, schema, introspection, plugins, bodyLimit } = endpoint;
  const apollo = new ApolloServer<C>({
    schema,
    introspection: true,
    documentStore: openDocumentCache(),
    ...(endpoint.documents && { persistedQueries: { cache: endpoint.documents.cache } }),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It computes cache hints of every field, and no response may be cached.
      ApolloServerPluginCacheControlDisabled(),
      logInternalErrors(name),
      ...(endpoint.documents ? [trustedDocumentsPlugin(endpoint.documents)] : []),
      ...plugins,
    ],
    validationRules: validationRules(introspection),
    parseOptions: { maxTokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => Logger.warn(text, name),
      error: (text) => Logger.error(text, name),
    },
  });
  await apollo.start();
  await app.register(async (scope) => {
    handleHttpErrors(scope, bodyLimit);
    scope.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    limitNesting(scope);
    if (endpoint.admit) scope.addHook('onRequest', endpoint.admit);
    if (endpoint.admitBody) scope.addHook('preHandler', endpoint.admitBody);
    if (endpoint.answersErrorsWithOk) answerErrorsWithOk(scope, endpoint.answersErrorsWithOk);
    const handler = fastifyApolloHandler(apollo, { context: async (request) => endpoint.context(request) });
    for (const url of paths) scope.route({ method: ['GET', 'POST'], url, bodyLimit, handler });
    scope.addHook('onClose', () => apollo.stop());
  });
  return apollo;
};

/** A stack may contain a client's text of any length. */
const maxStackLength = 8_000;

/** Logs internal errors, whose details clients do not get. */
const logInternalErrors = (name: string): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors)
        if (isInternalError(error))
          Logger.error((error.originalError?.stack ?? error.stack ?? error.message).slice(0, maxStackLength), name);
    },
  }),
});
