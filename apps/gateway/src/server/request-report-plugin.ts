import type { ApolloServerPlugin } from '@apollo/server';
import { formatPosition } from '@millrace/event-log';
import { trace } from '@opentelemetry/api';
import type { ReadContext } from '../consistency/read-session.js';
import { truncateResult } from '../graphql/limits/response-budget.js';
import { costOf, maxCost } from '../graphql/limits/query-limits.js';
import { positionHeader } from '../consistency/read-after.js';

/** Refuses requests that are too costly. Adds to each response its cost and freshness as `extensions`, and its position as a header. */
export const requestReportPlugin = (
  extensionsOf: (context: ReadContext) => Readonly<Record<string, unknown>> = () => ({}),
): ApolloServerPlugin<ReadContext> => ({
  requestDidStart: async () => {
    let requested: number | undefined;
    return {
      didResolveOperation: async ({ schema, document, request, operation }) => {
        if (operation) trace.getActiveSpan()?.setAttribute('graphql.operation.type', operation.operation);
        requested = costOf(schema, document, request.operationName, request.variables ?? {});
      },
      willSendResponse: async ({ response: { body, http }, contextValue, operation }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        Object.assign(result, truncateResult(result, operation?.operation === 'mutation'));
        const cost = requested === undefined ? {} : { cost: { requested, maximum: maxCost } };
        const position = formatPosition(contextValue.session.answeredPosition());
        if (position) http.headers.set(positionHeader, position);
        const freshness = contextValue.session.freshness();
        result.extensions = { ...result.extensions, ...cost, ...extensionsOf(contextValue), freshness };
      },
    };
  },
});
