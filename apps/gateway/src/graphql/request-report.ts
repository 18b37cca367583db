import type { ApolloServerPlugin } from '@apollo/server';
import { formatPosition } from '@millrace/event-log';
import type { Reading } from '../reading/reading.js';
import { withoutExcess } from './answers/answer-budget.js';
import { warningsOf } from '../catalogue/query-syntax/warnings.js';
import { costOf, maxCost } from './limits.js';
import { positionHeader } from './read-after.js';

/**
 * Refuses what is too costly, and tells in `extensions` of every answer what it cost and how fresh it is, view by view. A header holds
 * the position that the answer knows of.
 */
export const requestReport = (): ApolloServerPlugin<Readonly<{ reading: Reading }>> => ({
  requestDidStart: async () => {
    let requested: number | undefined;
    return {
      didResolveOperation: async ({ schema, document, request }) => {
        requested = costOf(schema, document, request.operationName, request.variables ?? {});
      },
      willSendResponse: async ({ response: { body, http }, contextValue, operation }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        Object.assign(result, withoutExcess(result, operation?.operation === 'mutation'));
        const cost = requested === undefined ? {} : { cost: { requested, maximum: maxCost } };
        const position = formatPosition(contextValue.reading.told());
        if (position) http.headers.set(positionHeader, position);
        const search = warningsOf(contextValue.reading);
        const left = search.length > 0 ? { search } : {};
        result.extensions = { ...result.extensions, ...cost, ...left, freshness: contextValue.reading.freshness() };
      },
    };
  },
});
