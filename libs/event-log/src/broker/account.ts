import type { AppName } from '@millrace/contracts';

/** The account that owns JetStream. It has no users: nothing reaches it but what it exports. */
export const streamsAccount = 'STREAMS';

/** An account of the broker: each app has one of its own, by its name. */
export type Account = AppName | typeof streamsAccount;

/** A subject on which an app may ask: whose it is, and whether one question gets many answers. */
export type Service = Readonly<{ account: Account; subject: string; manyAnswers?: { within: string } }>;

/** A subject of `STREAMS` that an app may hear without asking. */
export type News = Readonly<{ subject: string }>;

/** All that one app may do at the broker. */
export type Rights = Readonly<{
  app: AppName;
  /** What it may publish, each to the account that is named. */
  asks: readonly Service[];
  /** What it answers. Who may ask it is said by the other's `asks`. */
  serves: readonly string[];
  news: readonly News[];
}>;

/** A question of `STREAMS`. */
export const ofStreams = (subject: string): Service => ({ account: streamsAccount, subject });

/**
 * A question of `STREAMS` that gets many answers. The broker forgets who asked when it has been silent for `within`: that must be
 * longer than any pause between two answers, heartbeats included, and short, as it also keeps what was answered so long.
 */
export const manyOfStreams = (subject: string, within: string): Service => ({
  account: streamsAccount,
  subject,
  manyAnswers: { within },
});
