import {
  type AppName,
  KEYS,
  keyEraser,
  keyErasedSubject,
  keyErasureNoticeSubject,
  keyReaders,
  keyCreatedSubject,
  keyWriters,
} from '@millrace/contracts';
import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';

/** On what an app may publish to read, make or erase keys. */
export const keyRequests = (app: AppName): string[] => [
  ...(keyReaders.includes(app) ? [`$JS.API.STREAM.MSG.GET.${KEYS.name}`] : []),
  ...(keyWriters.includes(app) ? [keyCreatedSubject('*')] : []),
  ...(app === keyEraser ? [keyErasedSubject('*'), `$JS.API.STREAM.MSG.DELETE.${KEYS.name}`] : []),
];

/** Where an app is told of erasures. */
export const keyNews = (app: AppName): string[] => (keyReaders.includes(app) ? [keyErasureNoticeSubject('*')] : []);

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
  republish: { src: keyErasedSubject('*'), dest: keyErasureNoticeSubject('{{wildcard(1)}}') },
};
