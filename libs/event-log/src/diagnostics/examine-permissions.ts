import type { AppName } from '@millrace/contracts';
import {
  AuthorizationError,
  connect,
  headers,
  type NatsConnection,
  NoRespondersError,
  PermissionViolationError,
  RequestError,
} from '@nats-io/transport-node';
import { type AppPermissions, streamsAccount } from '../broker/account.js';
import { appPermissions } from '../broker/app-permissions.js';
import { inboxPrefix } from '../connection/event-log.js';
import type { Finding } from './finding.js';

/**
 * Checks, with an application's own password, that the broker permits what the application needs and nothing else: for every subject that
 * some application may publish to, whether a message reaches the stream; for every stream, whether its information can be read. Nothing is
 * stored: each message expects a stream that does not exist, so that the stream rejects it.
 */
export const examinePermissions = async (servers: string, app: AppName, password: string): Promise<readonly Finding[]> => {
  const rights = appPermissions([]);
  const own = rights.find((one) => one.app === app);
  if (!own) return [];
  const nc = await logIn(servers, app, password);
  if (!nc) return [{ about: `broker user ${app}`, fault: 'it cannot log in with the password that is known here', advice }];
  try {
    const tried = await Promise.all(probesOf(rights).map(async (probe) => ({ ...probe, reached: await reaches(nc, probe) })));
    return tried.flatMap(({ pattern, subject, does, reached }) => {
      if (reached === mayRequest(own, subject)) return [];
      const fault = reached
        ? `it may ${does} ${pattern}, which it has no part in`
        : `it may not ${does} ${pattern}, which it needs`;
      return [{ about: `broker user ${app}`, fault, advice }];
    });
  } finally {
    await nc.close();
  }
};

const advice = 'Start the broker again with the users of this release (docs/broker.md, Users).';

/** `undefined` when the broker rejects the password. */
const logIn = async (servers: string, app: AppName, password: string): Promise<NatsConnection | undefined> => {
  const options = { user: app, pass: password, inboxPrefix: inboxPrefix(app), reconnect: false, timeout: 5_000 };
  try {
    return await connect({ servers: servers.split(','), ...options });
  } catch (error) {
    if (error instanceof AuthorizationError) return undefined;
    throw error;
  }
};

type Probe = Readonly<{ pattern: string; subject: string; does: 'write to' | 'look at' }>;

/** Prefix of the requests for information about a stream. */
const infoPrefix = '$JS.API.STREAM.INFO.';
const token = 'doctor';

/** A concrete subject for each permission that can be tried without effect. */
const probesOf = (rights: readonly AppPermissions[]): readonly Probe[] => {
  const patterns = new Set(
    rights.flatMap(({ requests }) => requests.filter(({ account }) => account === streamsAccount).map(({ subject }) => subject)),
  );
  return [...patterns].flatMap((pattern): Probe[] => {
    if (pattern.startsWith(infoPrefix)) return [{ pattern, subject: pattern, does: 'look at' }];
    if (pattern.startsWith('$')) return [];
    return [{ pattern, subject: pattern.replaceAll('*', token).replace('>', `${token}.${token}.${token}`), does: 'write to' }];
  });
};

const mayRequest = ({ requests }: AppPermissions, subject: string): boolean =>
  requests.some((one) => one.account === streamsAccount && covers(one.subject.split('.'), subject.split('.')));

const covers = ([first, ...pattern]: readonly string[], [head, ...subject]: readonly string[]): boolean => {
  if (first === undefined || head === undefined) return first === head;
  if (first === '>') return true;
  return (first === '*' || first === head) && covers(pattern, subject);
};

/** Whether a request gets an answer: from a stream that rejects it, or from JetStream. */
const reaches = async (nc: NatsConnection, { subject, does }: Probe): Promise<boolean> => {
  const rejectedByAll = headers();
  rejectedByAll.set('Nats-Expected-Stream', 'none');
  try {
    await nc.request(subject, '', { timeout: 10_000, ...(does === 'write to' && { headers: rejectedByAll }) });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
};

const isRefusal = (error: unknown): boolean =>
  error instanceof PermissionViolationError ||
  error instanceof NoRespondersError ||
  (error instanceof RequestError && isRefusal(error.cause));
