import { type Durable, SNAPSHOT, streams } from '@millrace/contracts';
import { JetStreamApiError } from '@nats-io/jetstream';
import { isUnavailable } from './availability.js';
import type { EventLog } from './event-log.js';

/** Up to where a durable consumer has done everything, in a stream of this age. */
type Floor = Readonly<{ done: number; streamMade: string }>;

/**
 * Where an app notes how far its durable consumers have come, beside the snapshots of its aggregates: a consumer that is lost is made
 * anew from there, and what was refused long ago is not decided again. A note may be old, never ahead; without one the consumer
 * begins at the beginning, which changes nothing that was done.
 */
const noteSubject = ({ app, durable }: Durable): string | undefined => {
  const context = streams.find(({ owner }) => owner === app)?.context;
  return context && `${SNAPSHOT.subjects[0].replace('>', '')}${context}.consumer.${durable}`;
};

/** Notes from time to time how far a consumer has come, while it has a name; returns what ends that. */
export const noteFloors = (log: EventLog, durable: Durable, nameNow: () => string | undefined, everyMs = 2_000): (() => void) => {
  let noted = 0;
  const note = async (): Promise<void> => {
    const name = nameNow();
    if (!name) return;
    try {
      const { ack_floor } = await log.jsm.consumers.info(durable.stream, name);
      if (ack_floor.stream_seq === noted) return;
      await noteFloor(log, durable, ack_floor.stream_seq);
      noted = ack_floor.stream_seq;
    } catch (fault) {
      // The note before is good still. Who works through the stream finds out what is wrong, and says so.
      if (!isUnavailable(fault) && !(fault instanceof JetStreamApiError)) throw fault;
    }
  };
  const notes = setInterval(() => void note(), everyMs);
  return () => clearInterval(notes);
};

/** Notes how far a consumer has come. */
export const noteFloor = async (log: EventLog, durable: Durable, done: number): Promise<void> => {
  const subject = noteSubject(durable);
  if (!subject) return;
  const { created } = await log.jsm.streams.info(durable.stream);
  await log.js.publish(subject, JSON.stringify({ done, streamMade: String(created) } satisfies Floor));
};

/** Up to where a consumer had done everything when that was last noted; 0 when it is not known, as of a stream that was made anew. */
export const notedFloor = async (log: EventLog, durable: Durable, streamMade: string): Promise<number> => {
  const subject = noteSubject(durable);
  const note = subject && (await log.jsm.direct.getMessage(SNAPSHOT.name, { last_by_subj: subject }));
  const floor = note ? (note.json() as Floor) : undefined;
  return floor && floor.streamMade === streamMade ? floor.done : 0;
};
