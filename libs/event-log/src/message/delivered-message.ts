import type { JsMsg } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/transport-node';
import { type Headers, rawHeadersDelivered } from './raw-headers.js';

/** A message in the form in which handlers get it: delivered by a consumer, or redriven from the dead letters. */
export type DeliveredMessage = Readonly<
  Pick<JsMsg, 'subject' | 'data' | 'seq' | 'redelivered'> & {
    headers: Headers | undefined;
    /** The same headers, to pass all of them on: reading them so costs more than the handling of many messages. */
    allHeaders(): MsgHdrs | undefined;
    info: Readonly<{ stream: string }>;
  }
>;

/** A message as its consumer delivered it. */
export const deliveredFrom = (message: JsMsg, redelivered: boolean): DeliveredMessage => ({
  subject: message.subject,
  headers: rawHeadersDelivered(message),
  allHeaders: () => message.headers,
  data: message.data,
  seq: message.seq,
  redelivered,
  info: message.info,
});
