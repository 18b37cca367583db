import { type InputOf, type QueryContract, queryRetrySubject, querySubject } from '@millrace/contracts';
import type { Msg } from '@nats-io/transport-node';
import { SpanKind } from '@opentelemetry/api';
import { isUnavailable } from '../connection/availability.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import { header } from '../message/envelope.js';
import { parsePosition } from '../message/position.js';
import { describeViolations, matches, schemaViolations } from '../message/schema.js';
import { runWithMessage } from '../telemetry/handling-context.js';
import { querySpan } from '../telemetry/query-span.js';
import { inSpan } from '../telemetry/spans.js';
import { registerLocally } from './local-queries.js';
import { QueryRefused } from './query-refused.js';
import { notAvailable, type QueryContext, type QueryReply, type QueryResult } from './query-result.js';

type Handler<Q extends QueryContract> = (input: InputOf<Q>, context: QueryContext) => Promise<QueryResult<Q>>;

/**
 * A consumer that answers one kind of query. The instances of an application share the queries; hedged queries go to each of them. The
 * handler throws `QueryRefused` to refuse, and `NOT_AVAILABLE` when something that it needs is unavailable. Any other error is logged, and
 * answered with code `FAILED` without its message. An input that does not match its schema is refused with `BadInput`.
 */
export const queryHandler = <Q extends QueryContract>(contract: Q, handler: Handler<Q>): Consumer => ({
  name: `answer-${contract.name}`,
  start: async (log) => {
    const { nc } = connectionOf(log);
    const inWork = new Set<Promise<unknown>>();
    const counted = <T>(work: Promise<T>): Promise<T> => {
      const counting = work.finally(() => inWork.delete(counting));
      inWork.add(counting);
      return counting;
    };
    const respond = async (message: Msg): Promise<void> => {
      const reply = await inSpan(
        () => querySpan(contract, SpanKind.SERVER, header(message.headers, 'traceparent') ?? ''),
        () => answer(log, contract, handler, () => [message.json(), contextOf(message)]),
      );
      try {
        if (message.reply) nc.publish(message.reply, JSON.stringify(reply));
      } catch (error) {
        log.logger.error(`${contract.name}: the reply could not be sent:`, error);
      }
    };
    const callback = (error: Error | null, message: Msg): void => {
      if (error) return log.logger.error(`${contract.name}: the subscription failed:`, error);
      void counted(runWithMessage(message.headers, () => respond(message)));
    };
    const shared = nc.subscribe(querySubject(contract.app, contract.name), { queue: contract.app, callback });
    const hedged = nc.subscribe(queryRetrySubject(contract.app, contract.name), { callback });
    const unregister = registerLocally(log, contract, (input, context) =>
      counted(
        inSpan(
          () => querySpan(contract, SpanKind.SERVER),
          () => answer(log, contract, handler, () => [input, context]),
        ),
      ),
    );
    return {
      stop: async () => {
        unregister();
        await Promise.all([shared.drain(), hedged.drain()]);
        await Promise.allSettled(inWork);
      },
      health: () => ({ ok: !shared.isClosed(), detail: shared.isClosed() ? 'closed' : 'answering' }),
    };
  },
});

const contextOf = ({ headers }: Msg): QueryContext => ({
  readAfter: parsePosition(header(headers, 'x-read-after') ?? '') ?? {},
  caller: header(headers, 'x-caller') ?? '',
});

const answer = async <Q extends QueryContract>(
  log: EventLog,
  contract: Q,
  handler: Handler<Q>,
  read: () => [input: unknown, context: QueryContext],
): Promise<QueryReply> => {
  try {
    const [input, context] = read();
    if (!matches(contract.input, input))
      throw new QueryRefused('BadInput', describeViolations(schemaViolations(contract.input, input)));
    return await handler(input as InputOf<Q>, context);
  } catch (error) {
    if (error instanceof QueryRefused) return { refused: { code: error.code, message: error.message } };
    if (isUnavailable(error)) return { refused: { code: notAvailable, message: `${contract.app} lacks what it needs` } };
    log.logger.error(`${contract.name}:`, error);
    return { refused: { code: 'FAILED', message: `${contract.app} could not answer ${contract.name}` } };
  }
};
