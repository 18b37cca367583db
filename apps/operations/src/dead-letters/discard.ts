import { viewOperations } from '@millrace/contracts';
import { sendQuery, discardDeadLetter } from '@millrace/event-log';
import { type Operator, recordDeadLetter, recordView } from '../audit/record.js';
import type { DeadLetter, KeyLetter, MessageLetter } from './dead-letter.js';
import { type Treated, type TreatedAll, type Treatment, treatEach } from './treat.js';

const foldingMayTake = 600_000;

/**
 * Takes dead letters away undigested, for good: of a service the message, of a view the poisonous event, for that view alone, so that
 * what waits behind it is folded. Each is recorded before it is gone.
 */
export const discardDeadLetters = (
  operator: Operator,
  treatment: Treatment & Readonly<{ ids: readonly string[] }>,
): Promise<TreatedAll> => treatEach(operator, treatment, (letter) => discard(operator, letter, treatment.dryRun));

const discard = (operator: Operator, letter: DeadLetter, dryRun: boolean): Promise<Treated> =>
  letter.kind === 'key' ? discardPoison(operator, letter, dryRun) : discardMessage(operator, letter, dryRun);

const discardMessage = async (operator: Operator, letter: MessageLetter, dryRun: boolean): Promise<Treated> => {
  const { id, seq, app, durable, from, messageType, fingerprint, correlationId } = letter;
  if (dryRun) return { id, outcome: 'would be discarded' };
  const what = { from, app, handler: durable, messageType, fingerprint };
  await recordDeadLetter(operator, seq, { type: 'DeadLetterDiscarded', ...what }, correlationId || undefined);
  if (await discardDeadLetter(operator.log, letter)) return { id, outcome: 'discarded' };
  return { id, outcome: 'not there', reason: 'another has taken it out' };
};

const discardPoison = async (operator: Operator, letter: KeyLetter, dryRun: boolean): Promise<Treated> => {
  const { id, app, view, key, from, fingerprint } = letter;
  if (!dryRun) await recordView(operator, view, { type: 'ParkedEventDiscarded', app, key, from, fingerprint });
  const asked = { view, key, dryRun, from };
  const { data } = await sendQuery(operator.log, viewOperations(app).DiscardPoison, asked, { timeoutMs: foldingMayTake });
  const { folded, waiting, cause } = data;
  return { id, outcome: dryRun ? 'would be discarded' : 'discarded', ...(cause ? { reason: cause } : {}), folded, waiting };
};
