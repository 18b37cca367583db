import { type AppName, type OutputOf, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog, listDeadLetterMessages, type DeadLetterMessage } from '@millrace/event-log';
import { queryViewApps, isViewApp, viewApps } from '../views/view-apps.js';

type QuarantinedKey = OutputOf<ReturnType<typeof viewOperations>['ListParkedKeys']>['parked'][number];

type Common = Readonly<{
  /** Its id on the command line: a number, or `view:<app>/<view>/<key>`. */
  id: string;
  app: string;
  /** Its origin: `<STREAM>:<sequence>`. */
  from: string;
  messageType: string;
  cause: string;
  /** Equal for errors of the same kind. */
  fingerprint: string;
  parkedAt: string;
}>;

/** A message that a service could not process. */
export type MessageLetter = Common &
  Readonly<{ kind: 'message'; seq: number; durable: string; subject: string; correlationId: string }>;
/** A row into which a view could not fold an event: that event and all later ones of the row wait. */
export type KeyLetter = Common &
  Readonly<{ kind: 'key'; app: AppName; view: string; key: string; builds: readonly number[]; waiting: number }>;
export type DeadLetter = MessageLetter | KeyLetter;

export type DeadLetters = Readonly<{ letters: readonly DeadLetter[]; silent: readonly AppName[] }>;

/** A filter of dead letters: of one app, with one fingerprint; all without either. */
export type Filter = Readonly<{ app?: string | undefined; fingerprint?: string | undefined }>;

/** The dead letters of services, oldest first, then those of views; and the apps with views that did not answer. */
export const listDeadLetters = async (log: EventLog, { app, fingerprint }: Filter = {}): Promise<DeadLetters> => {
  const messages = (await listDeadLetterMessages(log)).map(ofMessage);
  const ofViews = async (view: AppName) =>
    ofKeys(view, (await sendQuery(log, viewOperations(view).ListParkedKeys, {})).data.parked);
  const { results, silentApps } = await queryViewApps(
    ofViews,
    viewApps().filter((one) => app === undefined || one === app),
  );
  const letters = [...messages, ...results].filter(
    (letter) => (app === undefined || letter.app === app) && (fingerprint === undefined || letter.fingerprint === fingerprint),
  );
  return { letters, silent: silentApps };
};

const ofMessage = ({ reason, ...keys }: DeadLetterMessage): MessageLetter => ({
  ...keys,
  id: String(keys.seq),
  kind: 'message',
  cause: reason,
});

/** A key that is quarantined in several builds of its view is one dead letter, because a redrive concerns all of them. */
const ofKeys = (app: AppName, keys: readonly QuarantinedKey[]): KeyLetter[] => {
  const letters = new Map<string, KeyLetter>();
  for (const one of keys) {
    const { view, key, build, waiting, cause, fingerprint, parkedAt, poison } = one;
    const id = keyLetterId({ app, view, key });
    const known = letters.get(id);
    if (known) letters.set(id, { ...known, builds: [...known.builds, build], waiting: Math.max(known.waiting, waiting) });
    else {
      const from = `${poison.stream}:${poison.seq}`;
      const common = { id, app, from, messageType: poison.type, cause, fingerprint, parkedAt };
      letters.set(id, { ...common, kind: 'key', view, key, builds: [build], waiting });
    }
  }
  return [...letters.values()];
};

type KeyOfView = Readonly<{ app: AppName; view: string; key: string }>;

const keyLetterId = ({ app, view, key }: KeyOfView): string => `view:${app}/${view}/${key}`;

/** Parses the id of a dead letter; undefined for an invalid id. */
export const parseId = (id: string): KeyOfView | number | undefined => {
  if (/^[1-9]\d{0,15}$/.test(id)) return Number(id);
  const [, app = '', view = '', key = ''] = /^view:([^/]+)\/([^/]+)\/(.+)$/s.exec(id) ?? [];
  return isViewApp(app) ? { app, view, key } : undefined;
};
