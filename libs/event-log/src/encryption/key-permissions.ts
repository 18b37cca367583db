import {
  type AppName,
  KEYS,
  keyEraser,
  keyErasedSubject,
  keyGoneSubject,
  keyHolders,
  keyMadeSubject,
  keyMakers,
} from '@millrace/contracts';
import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';

/** On what an app may publish to read, make or erase keys. */
export const keyRequests = (app: AppName): string[] => [
  ...(keyHolders.includes(app) ? [`$JS.API.STREAM.MSG.GET.${KEYS.name}`] : []),
  ...(keyMakers.includes(app) ? [keyMadeSubject('*')] : []),
  ...(app === keyEraser ? [keyErasedSubject('*'), `$JS.API.STREAM.MSG.DELETE.${KEYS.name}`] : []),
];

/** Where an app is told of erasures. */
export const keyNews = (app: AppName): string[] => (keyHolders.includes(app) ? [keyGoneSubject('*')] : []);

/** The store of keys. A subject takes one message; the broker tells of an erasure when it is stored. Never compressed, so that what is overwritten is gone. */
export const keyStream = {
  name: KEYS.name,
  subjects: [...KEYS.subjects],
  description: 'Keys under which data about people are written; back it up apart from the streams',
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  discard_new_per_subject: true,
  max_msgs_per_subject: 1,
  allow_direct: false,
  deny_purge: true,
  republish: { src: keyErasedSubject('*'), dest: keyGoneSubject('{{wildcard(1)}}') },
};
