import { randomUUID } from 'node:crypto';
import { peerSubject } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/** Notices between the instances of an app. They are not stored: one is lost when an instance or the broker is down. */
export type PeerNotices<T> = Readonly<{
  /** Sends a notice to all other instances. */
  send(notice: T): void;
  stop(): void;
}>;

type Sent<T> = Readonly<{ from: string; notice: T }>;

/** Receives the notices of the other instances about a topic, each at most once; `topic`: one token of a subject. */
export const openPeerNotices = <T extends object>(log: EventLog, topic: string, receive: (notice: T) => void): PeerNotices<T> => {
  const { nc } = connectionOf(log);
  const [subject, from] = [peerSubject(log.app, topic), randomUUID()];
  const subscription = nc.subscribe(subject, {
    callback: (error, message) => {
      if (error) return log.logger.error(`${log.app}: notices of ${topic}:`, error);
      const sent = message.json<Sent<T>>();
      if (sent.from !== from) receive(sent.notice);
    },
  });
  return {
    send: (notice) => {
      if (!log.isClosed()) nc.publish(subject, JSON.stringify({ from, notice }));
    },
    stop: () => subscription.unsubscribe(),
  };
};
