import {
  type AppName,
  KEYS,
  keyErasedSubject,
  keyEraser,
  keyErasureNoticeSubject,
  keyReaders,
  keyCreatedSubject,
  keyWriters,
} from '@millrace/contracts';
import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';

/** The subjects to which an application may publish in order to read, create or erase keys. */
export const keyPublishSubjects = (app: AppName): string[] => [
  ...(keyReaders.includes(app) ? [`$JS.API.STREAM.MSG.GET.${KEYS.name}`] : []),
  ...(keyWriters.includes(app) ? [keyCreatedSubject('*')] : []),
  ...(app === keyEraser ? [keyErasedSubject('*'), `$JS.API.STREAM.MSG.DELETE.${KEYS.name}`] : []),
];

/** The subjects on which an application receives notices of erased keys. */
export const keySubscribeSubjects = (app: AppName): string[] => (keyReaders.includes(app) ? [keyErasureNoticeSubject('*')] : []);

/**
 * Settings of the stream of keys. A subject takes one message; the broker republishes every erasure. Not compressed, so that an
 * overwritten key is physically gone.
 */
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
