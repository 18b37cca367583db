import type { JsMsg } from '@nats-io/jetstream';

/** What a handler gets of a message: it comes from a consumer, or once more from the dead letters. */
export type Delivered = Readonly<
  Pick<JsMsg, 'subject' | 'headers' | 'data' | 'seq' | 'redelivered'> & {
    info: Readonly<{ stream: string }>;
    /** Acknowledges. */
    ack(): void;
  }
>;
