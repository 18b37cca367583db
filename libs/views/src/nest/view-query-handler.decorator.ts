import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import { type HandlerDecorator, messageHandler } from '@millrace/nest-transport';
import type { DataSource } from 'typeorm';
import { viewQueryHandler, type ViewQueryOptions } from '../query/view-query-handler.js';
import { ViewRuntime } from '../runtime/run-view.js';

/**
 * What a query is answered from: the live rows, by SQL or by key, and a token that changes whenever they may have changed. Rows by key come from
 * memory where this instance folds them; they are shared, so that nobody may change them.
 */
export type ViewQueryContext = Readonly<{ rows: DataSource; readRows: ViewRuntime['readRows']; revision: string }>;

type ViewQueryMethod<Q extends QueryContract> = (input: InputOf<Q>, context: ViewQueryContext) => Promise<OutputOf<Q>>;

/**
 * Answers a query of a contract with the data that the method reads from the live rows of the app's view, once they have reached the position
 * that the sender reads after, and with their freshness. A result in the cache is returned without a call of the method.
 */
export const ViewQueryHandler = <Q extends QueryContract>(
  query: Q,
  options: ViewQueryOptions = {},
): HandlerDecorator<ViewQueryMethod<Q>> =>
  messageHandler(query, (handle, resolve) => {
    const view = resolve(ViewRuntime);
    return viewQueryHandler(
      view,
      query,
      (rows, input, revision) => handle(input, { rows, readRows: view.readRows, revision }) as Promise<OutputOf<Q>>,
      options,
    );
  });
