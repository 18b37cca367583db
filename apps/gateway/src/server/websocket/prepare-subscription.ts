import { Logger } from '@nestjs/common';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { RequestContext } from '@millrace/service-kit';
import type { ReadContext } from '../../consistency/read-session.js';
import { badUserInput, graphqlError, isInternalError, toBoundedClientError, toClientError } from '../../graphql/errors.js';
import type { ReadDocument } from '../../graphql/limits/document-cache.js';
import { isNestedDeeper } from '../../graphql/limits/nesting.js';
import { costOf } from '../../graphql/limits/query-limits.js';
import { notTrusted } from '../../graphql/trusted-documents.js';
import { truncateResult } from '../../graphql/limits/response-budget.js';
import type { SubscriptionContext } from './subscription-context.js';

const maxStackLength = 8_000;

/** An error as clients see it; internal ones are logged. */
export const toLoggedClientError = (error: GraphQLError): GraphQLError => {
  if (isInternalError(error))
    Logger.error((error.originalError?.stack ?? error.message).slice(0, maxStackLength), 'subscriptions');
  return toBoundedClientError(error);
};

/** `admits`: whether a document may be executed; any by default. `authorize`: throws for an operation that the context may not execute. */
export type SubscriptionRules<C extends ReadContext> = Readonly<{
  schema: GraphQLSchema;
  admits?(text: string): boolean;
  authorize?(document: DocumentNode, operation: OperationDefinitionNode, context: C): void;
}>;

/** What a subscription executes, or the errors of its document, its cost or its context. */
export const prepareSubscription = async <C extends ReadContext>(
  { schema, admits = () => true, authorize }: SubscriptionRules<C>,
  readDocument: ReadDocument,
  { query, operationName, variables }: SubscribePayload,
  context: () => Promise<C & SubscriptionContext>,
): Promise<readonly GraphQLError[] | ExecutionArgs> => {
  try {
    if (isNestedDeeper(variables)) return [badUserInput('the variables are nested too deeply')];
    if (!admits(query)) return [notTrusted()];
    const document = readDocument(query);
    if (!('kind' in document)) return document;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      return [graphqlError('OPERATION_NOT_SUPPORTED', 'Only subscriptions are served here; send queries and mutations by HTTP.')];
    }
    costOf(schema, document, operationName, variables ?? {});
    const contextValue = await context();
    authorize?.(document, operation, contextValue);
    return { schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    return [toClientError(error)];
  }
};

/** An item as clients get it: truncated, with the freshness of what it shows. */
export const shownItem = (given: ExecutionResult, contextValue: unknown, { resume }: Pick<RequestContext, 'resume'>) => {
  const result = truncateResult(given, false);
  return {
    ...result,
    extensions: { ...result.extensions, freshness: (contextValue as ReadContext).session.freshness() },
    ...(result.errors && { errors: resume(() => result.errors?.map(toLoggedClientError)) }),
  };
};
