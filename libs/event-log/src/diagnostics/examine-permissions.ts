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
import { type Rights, streamsAccount } from '../broker/account.js';
import { appRights } from '../broker/app-rights.js';
import { inboxPrefix } from '../connection/event-log.js';
import type { Finding } from './finding.js';

/**
 * Whether the running broker lets an app do what it needs and nothing else, tried with the app's own password: on every subject that
 * some app may write to, whether a message would get to its stream, and of every stream, whether it may be looked at. Nothing is
 * written: each message expects a stream that does not exist, so that the stream that it gets to refuses it.
 */
export const examinePermissions = async (servers: string, app: AppName, password: string): Promise<readonly Finding[]> => {
  const rights = appRights([]);
  const own = rights.find((one) => one.app === app);
  if (!own) return [];
  const nc = await logIn(servers, app, password);
  if (!nc) return [{ about: `broker user ${app}`, fault: 'it cannot log in with the password that is known here', advice }];
  try {
    const tried = await Promise.all(probesOf(rights).map(async (probe) => ({ ...probe, reached: await reaches(nc, probe) })));
    return tried.flatMap(({ pattern, subject, does, reached }) => {
      if (reached === mayAsk(own, subject)) return [];
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

/** Undefined when the broker does not take the password. */
const logIn = async (servers: string, app: AppName, password: string): Promise<NatsConnection | undefined> => {
  const options = { user: app, pass: password, inboxPrefix: inboxPrefix(app), reconnect: false, timeout: 5_000 };
  try {
    return await connect({ servers: servers.split(','), ...options });
  } catch (fault) {
    if (fault instanceof AuthorizationError) return undefined;
    throw fault;
  }
};

type Probe = Readonly<{ pattern: string; subject: string; does: 'write to' | 'look at' }>;

/** What begins every request to look at a stream. */
const looking = '$JS.API.STREAM.INFO.';
const token = 'doctor';

/** A subject for each thing that some app may do to a stream, as far as it can be tried without doing it. */
const probesOf = (rights: readonly Rights[]): readonly Probe[] => {
  const patterns = new Set(
    rights.flatMap(({ asks }) => asks.filter(({ account }) => account === streamsAccount).map(({ subject }) => subject)),
  );
  return [...patterns].flatMap((pattern): Probe[] => {
    if (pattern.startsWith(looking)) return [{ pattern, subject: pattern, does: 'look at' }];
    if (pattern.startsWith('$')) return [];
    return [{ pattern, subject: pattern.replaceAll('*', token).replace('>', `${token}.${token}.${token}`), does: 'write to' }];
  });
};

const mayAsk = ({ asks }: Rights, subject: string): boolean =>
  asks.some((one) => one.account === streamsAccount && covers(one.subject.split('.'), subject.split('.')));

const covers = ([first, ...pattern]: readonly string[], [head, ...subject]: readonly string[]): boolean => {
  if (first === undefined || head === undefined) return first === head;
  if (first === '>') return true;
  return (first === '*' || first === head) && covers(pattern, subject);
};

/** Whether somebody answers there: a stream that refuses, or JetStream itself. */
const reaches = async (nc: NatsConnection, { subject, does }: Probe): Promise<boolean> => {
  const refusedByAll = headers();
  refusedByAll.set('Nats-Expected-Stream', 'none');
  try {
    await nc.request(subject, '', { timeout: 10_000, ...(does === 'write to' && { headers: refusedByAll }) });
    return true;
  } catch (fault) {
    if (isRefusal(fault)) return false;
    throw fault;
  }
};

const isRefusal = (fault: unknown): boolean =>
  fault instanceof PermissionViolationError ||
  fault instanceof NoRespondersError ||
  (fault instanceof RequestError && isRefusal(fault.cause));
