import type { JsMsg } from '@nats-io/jetstream';

/** A message in the form in which handlers get it: delivered by a consumer, or redriven from the dead letters. */
export type DeliveredMessage = Readonly<
  Pick<JsMsg, 'subject' | 'headers' | 'data' | 'seq' | 'redelivered'> & {
    info: Readonly<{ stream: string }>;
    ack(): void;
  }
>;
