import { fields, printable, table } from '../command/text-format.js';
import { formatSilentApps } from '../views/format-builds.js';
import type { DeadLetter, DeadLetters } from './dead-letter.js';
import type { DeadLetterDetails } from './show-dead-letter.js';
import type { ProcessedDeadLetter, ProcessingResult } from './process-dead-letters.js';

const headings = ['ID', 'HANDLER', 'TYPE', 'FROM', 'PARKED AT', 'WAITING', 'FINGERPRINT'];

/** Dead letters as a table, and each kind of cause once, with the number of its dead letters. */
export const formatDeadLetters = ({ letters, silent }: DeadLetters): string =>
  [
    ...(letters.length > 0 ? [table(headings, letters.map(row)), '', ...causes(letters), ''] : []),
    count(letters.length, 'dead letter'),
    ...formatSilentApps(silent),
  ].join('\n');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const row = (letter: DeadLetter): string[] => [
  letter.id,
  letter.kind === 'message' ? letter.durable : letter.view,
  letter.messageType,
  letter.from,
  letter.parkedAt,
  letter.kind === 'message' ? '1' : String(letter.waiting),
  letter.fingerprint,
];

const causes = (letters: readonly DeadLetter[]): string[] => {
  const kinds = new Map<string, DeadLetter[]>();
  for (const letter of letters) kinds.set(letter.fingerprint, [...(kinds.get(letter.fingerprint) ?? []), letter]);
  return [...kinds].map(([fingerprint, alike]) => printable(`${fingerprint}  ${alike.length} ×  ${alike[0]?.cause ?? ''}`));
};

/** All details of one dead letter. */
export const formatDeadLetter = (shown: DeadLetterDetails): string => {
  if (shown.kind === 'message') {
    const { kind: _, seq: _seq, headers, payload, ...details } = shown;
    return [fields(details), fields(headers), JSON.stringify(payload, null, 2)].filter(Boolean).join('\n\n');
  }
  const { poison, ...details } = shown.parked;
  const events = shown.events.map(({ stream, seq, type, at }) => [`${stream}:${seq}`, type, at]);
  return [
    fields({ id: shown.id, ...details, from: `${poison.stream}:${poison.seq}`, messageType: poison.type }),
    '',
    table(['WAITING', 'TYPE', 'AT'], events),
  ].join('\n');
};

/** The result for one dead letter. */
export const formatProcessed = ({ id, outcome, reason, folded, waiting }: ProcessedDeadLetter): string => {
  const events = folded === undefined ? '' : `, ${count(folded, 'event')} folded, ${waiting} waiting`;
  return printable(`${id}: ${outcome}${events}${reason ? `: ${reason}` : ''}`);
};

const successful = new Set<ProcessedDeadLetter['outcome']>([
  'digested',
  'discarded',
  'would be tried',
  'would be digested',
  'would be discarded',
]);

export const isSuccess = ({ processed, silent }: ProcessingResult): boolean =>
  silent.length === 0 && processed.every(({ outcome }) => successful.has(outcome));

/** The number of successful results. */
export const formatAllProcessed = ({ processed, silent }: ProcessingResult, dryRun: boolean): string =>
  [
    `${processed.filter(({ outcome }) => successful.has(outcome)).length} of ${count(processed.length, 'dead letter')} ${dryRun ? 'would be done; nothing was changed' : 'done'}`,
    ...formatSilentApps(silent),
  ].join('\n');
