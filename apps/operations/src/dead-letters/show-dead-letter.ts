import { type OutputOf, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog, type DeadLetterContent, readDeadLetter } from '@millrace/event-log';
import { OperationRefused } from '../command/operation-refused.js';
import { parseId } from './dead-letter.js';

type ShownKey = OutputOf<ReturnType<typeof viewOperations>['ShowParkedKey']>;
export type DeadLetterDetails = Readonly<{ id: string }> &
  ((Readonly<{ kind: 'message' }> & DeadLetterContent) | (Readonly<{ kind: 'key' }> & ShownKey));

/** All details of one dead letter without personal data. Refuses with `UnknownDeadLetter`, or as its view does. */
export const showDeadLetter = async (log: EventLog, id: string): Promise<DeadLetterDetails> => {
  const named = parseId(id);
  if (typeof named === 'object') {
    const { app, ...key } = named;
    return { id, kind: 'key', ...(await sendQuery(log, viewOperations(app).ShowParkedKey, key)).data };
  }
  const message = named && (await readDeadLetter(log, named));
  if (message) return { id, kind: 'message', ...message };
  throw new OperationRefused('UnknownDeadLetter', `There is no dead letter ${id}.`);
};
