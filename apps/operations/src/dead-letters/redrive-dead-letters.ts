import { viewOperations } from '@millrace/contracts';
import { sendQuery, redriveDeadLetter } from '@millrace/event-log';
import type { Operator } from '../audit-log/append-signed.js';
import { recordDeadLetter, recordView } from '../audit-log/record-operation.js';
import { isNoResponse } from '../views/view-apps.js';
import type { DeadLetter, KeyLetter, MessageLetter } from './dead-letter.js';
import {
  type ProcessedDeadLetter,
  type ProcessingResult,
  type ProcessingOptions,
  processDeadLetters,
} from './process-dead-letters.js';

const foldTimeoutMs = 600_000;

/**
 * Sends dead letters to the handlers that failed on them, and records the results. Processed ones are deleted. Safe to repeat, and for
 * two operators at the same time.
 */
export const redriveDeadLetters = (operator: Operator, options: ProcessingOptions): Promise<ProcessingResult> =>
  processDeadLetters(operator, options, (letter) => redrive(operator, letter, options.dryRun));

const redrive = (operator: Operator, letter: DeadLetter, dryRun: boolean): Promise<ProcessedDeadLetter> =>
  letter.kind === 'key' ? redriveKey(operator, letter, dryRun) : redriveMessage(operator, letter, dryRun);

const redriveMessage = async (operator: Operator, letter: MessageLetter, dryRun: boolean): Promise<ProcessedDeadLetter> => {
  const { id, seq, app, durable, from, messageType, fingerprint, correlationId } = letter;
  if (dryRun) return { id, outcome: 'would be tried', reason: `handed to ${durable} of ${app}` };
  const what = { from, app, handler: durable, messageType, fingerprint };
  const recorded = (outcome: 'digested' | 'stays' | 'unanswered') =>
    recordDeadLetter(operator, seq, { type: 'DeadLetterRedriven', ...what, outcome }, correlationId || undefined);
  const done = await redriveDeadLetter(operator.log, letter, () => recorded('digested')).catch(async (error: unknown) => {
    if (isNoResponse(error)) await recorded('unanswered');
    throw error;
  });
  if (done.status === 'gone') return { id, outcome: 'not there', reason: 'another has taken it out' };
  if (done.status === 'digested') return { id, outcome: 'digested' };
  await recorded('stays');
  return { id, outcome: 'stays', reason: done.reason };
};

const redriveKey = async (operator: Operator, letter: KeyLetter, dryRun: boolean): Promise<ProcessedDeadLetter> => {
  const { id, app, view, key, from, fingerprint } = letter;
  const input = { view, key, dryRun };
  const { data } = await sendQuery(operator.log, viewOperations(app).RedriveKey, input, { timeoutMs: foldTimeoutMs });
  const { folded, waiting, cause } = data;
  if (!dryRun) await recordView(operator, view, { type: 'ParkedKeyRedriven', app, key, from, fingerprint, folded, waiting });
  return { id, outcome: labels[`${dryRun}`][waiting === 0 ? 0 : 1], ...(cause ? { reason: cause } : {}), folded, waiting };
};

const labels = { true: ['would be digested', 'would stay'], false: ['digested', 'stays'] } as const;
