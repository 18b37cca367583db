import type { IncomingMessage } from 'node:http';
import { type RequestContext, requestContextOf } from '@millrace/service-kit';
import { type ExecutionArgs, type ExecutionResult, subscribe } from 'graphql';

const contexts = new WeakMap<IncomingMessage, RequestContext>();

/** The context of the request that opened a connection: that of all its subscriptions. */
export const connectionContext = (request: IncomingMessage): RequestContext => {
  const context = contexts.get(request) ?? requestContextOf(request.headers);
  contexts.set(request, context);
  return context;
};

/** What a subscription's context value must have for `subscribeInContext`. */
export type SubscriptionContext = Pick<RequestContext, 'resume'>;

/** The `subscribe` of GraphQL, with each item computed in the context of the connection: events of a socket have none. */
export const subscribeInContext = async (
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> => {
  const { resume } = args.contextValue as SubscriptionContext;
  const results = await resume(() => subscribe(args));
  if (!(Symbol.asyncIterator in results)) return results;
  const inContext: AsyncGenerator<ExecutionResult, void, void> = {
    next: () => resume(() => results.next()),
    return: () => resume(() => results.return()),
    throw: (error: unknown) => resume(() => results.throw(error)),
    [Symbol.asyncIterator]: () => inContext,
  };
  return inContext;
};
