import type { AppName } from '@millrace/contracts';

/** The account that owns JetStream. It has no users, so it is accessible through its exports only. */
export const streamsAccount = 'STREAMS';

/** An account of the broker. Each application has its own, with its name. */
export type Account = AppName | typeof streamsAccount;

/** A subject of another account to which an application may send requests; `manyReplies` when one request gets several replies. */
export type Service = Readonly<{ account: Account; subject: string; manyReplies?: { within: string } }>;

/** A subject of `STREAMS` that an application may subscribe to. */
export type StreamImport = Readonly<{ subject: string }>;

/** The permissions of one application at the broker. */
export type AppPermissions = Readonly<{
  app: AppName;
  /** Subjects that it may publish to, each in the named account. */
  requests: readonly Service[];
  /** Subjects of its own account that it subscribes to. The `requests` of others name who may publish to them. */
  subscribes: readonly string[];
  streams: readonly StreamImport[];
  /** Subjects of its own account on which its instances send each other notices. */
  peers?: readonly string[];
}>;

/** A request to `STREAMS` with one reply. */
export const streamsRequest = (subject: string): Service => ({ account: streamsAccount, subject });

/**
 * A request to `STREAMS` with several replies. The broker drops the reply mapping after a silence of `within`, which must exceed any pause
 * between two replies, heartbeats included. It also keeps completed mappings so long, so it must be short.
 */
export const multiReplyRequest = (subject: string, within: string): Service => ({
  account: streamsAccount,
  subject,
  manyReplies: { within },
});
