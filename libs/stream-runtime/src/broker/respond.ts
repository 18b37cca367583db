import { type Msg, NoRespondersError, RequestError, TimeoutError } from '@nats-io/transport-node';
import type { Broker } from './broker.js';

/**
 * Answers requests to a subject until it is called. `answer` must not reject. An answer that is larger than the broker accepts is replaced
 * by an empty one; one after the end of the connection is dropped.
 */
export const respond = ({ nc }: Broker, subject: string, answer: (text: string) => Promise<string>): (() => void) => {
  const send = (message: Msg, text: string): void => {
    try {
      message.respond(text);
    } catch {
      if (!nc.isClosed()) message.respond('');
    }
  };
  const subscription = nc.subscribe(subject, {
    callback: (error, message) => {
      if (!error) void answer(message.string()).then((text) => send(message, text));
    },
  });
  return () => subscription.unsubscribe();
};

/** The first answer; `undefined` when nobody answers in time. Errors: those of the connection. */
export const sendQuery = async (
  { nc }: Broker,
  subject: string,
  text: string,
  timeoutMs: number,
): Promise<string | undefined> => {
  try {
    return (await nc.request(subject, text, { timeout: timeoutMs })).string();
  } catch (error) {
    const isNobody = error instanceof RequestError && error.cause instanceof NoRespondersError;
    if (isNobody || error instanceof NoRespondersError || error instanceof TimeoutError) return undefined;
    throw error;
  }
};
