import { viewOperations } from '@millrace/contracts';
import { sendQuery, discardDeadLetter } from '@millrace/event-log';
import type { Operator } from '../audit-log/append-signed.js';
import { recordDeadLetter, recordView } from '../audit-log/record-operation.js';
import type { DeadLetter, KeyLetter, MessageLetter } from './dead-letter.js';
import {
  type ProcessedDeadLetter,
  type ProcessingResult,
  type ProcessingOptions,
  processDeadLetters,
} from './process-dead-letters.js';

const foldTimeoutMs = 600_000;

/**
 * Deletes dead letters without processing them: the message of a service; for a view the poison event, for that view only, so that the
 * events behind it are folded. Each is recorded before the deletion.
 */
export const discardDeadLetters = (
  operator: Operator,
  options: ProcessingOptions & Readonly<{ ids: readonly string[] }>,
): Promise<ProcessingResult> => processDeadLetters(operator, options, (letter) => discard(operator, letter, options.dryRun));

const discard = (operator: Operator, letter: DeadLetter, dryRun: boolean): Promise<ProcessedDeadLetter> =>
  letter.kind === 'key' ? discardPoison(operator, letter, dryRun) : discardMessage(operator, letter, dryRun);

const discardMessage = async (operator: Operator, letter: MessageLetter, dryRun: boolean): Promise<ProcessedDeadLetter> => {
  const { id, seq, app, durable, from, messageType, fingerprint, correlationId } = letter;
  if (dryRun) return { id, outcome: 'would be discarded' };
  const what = { from, app, handler: durable, messageType, fingerprint };
  await recordDeadLetter(operator, seq, { type: 'DeadLetterDiscarded', ...what }, correlationId || undefined);
  if (await discardDeadLetter(operator.log, letter)) return { id, outcome: 'discarded' };
  return { id, outcome: 'not there', reason: 'another has taken it out' };
};

const discardPoison = async (operator: Operator, letter: KeyLetter, dryRun: boolean): Promise<ProcessedDeadLetter> => {
  const { id, app, view, key, from, fingerprint } = letter;
  if (!dryRun) await recordView(operator, view, { type: 'ParkedEventDiscarded', app, key, from, fingerprint });
  const input = { view, key, dryRun, from };
  const { data } = await sendQuery(operator.log, viewOperations(app).DiscardPoison, input, { timeoutMs: foldTimeoutMs });
  const { folded, waiting, cause } = data;
  return { id, outcome: dryRun ? 'would be discarded' : 'discarded', ...(cause ? { reason: cause } : {}), folded, waiting };
};
