import { ClosedConnectionError, type NatsConnection, type Payload, type PublishOptions } from '@nats-io/transport-node';

/** Sends a message together with the next one of the connection and ahead of it, or after 250 ms. Never throws: for messages whose loss only costs time. */
export type SendSoon = (subject: string, data: Payload) => void;

type Message = Readonly<{ subject: string; data?: Payload | undefined; options?: PublishOptions | undefined }>;

/** Far below the time after which the broker delivers a message again that is not acknowledged. */
const soonMs = 250;
/** Larger messages go to the client at once, which throws when one is larger than the broker accepts. */
const largeMessage = 64 * 1024;

/**
 * The same connection, with one write to the socket for all messages of a turn of the event loop, in the order of the calls. The client
 * alone writes after every microtask: most messages had a system call and a wake-up of the broker of their own, a tenth of the
 * processor time of an order.
 */
export const gatheredMessages = (
  nc: NatsConnection,
  onError: (error: unknown) => void,
): Readonly<{ nc: NatsConnection; sendSoon: SendSoon }> => {
  let messages: Message[] = [];
  let immediate: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout | undefined;

  const send = ({ subject, data, options }: Message): void => {
    try {
      nc.publish(subject, data, options);
    } catch (error) {
      if (!(error instanceof ClosedConnectionError)) onError(error);
    }
  };
  const sendAll = (): void => {
    clearImmediate(immediate);
    clearTimeout(timer);
    const all = messages;
    [messages, immediate, timer] = [[], undefined, undefined];
    for (const message of all) send(message);
  };
  const publish: NatsConnection['publish'] = (subject, data, options) => {
    if (nc.isClosed() || nc.isDraining() || (data?.length ?? 0) > largeMessage) {
      sendAll();
      return nc.publish(subject, data, options);
    }
    messages.push({ subject, data, options });
    immediate ??= setImmediate(sendAll);
  };
  const sendSoon: SendSoon = (subject, data) => {
    messages.push({ subject, data });
    timer ??= setTimeout(sendAll, soonMs);
  };
  /** A method that waits for what was sent before. */
  const afterAll =
    <T>(act: () => Promise<T>) =>
    () => {
      sendAll();
      return act();
    };
  const connection = Object.assign(Object.create(nc) as NatsConnection, {
    publish,
    flush: afterAll(() => nc.flush()),
    drain: afterAll(() => nc.drain()),
    close: afterAll(() => nc.close()),
  });
  return { nc: connection, sendSoon };
};
