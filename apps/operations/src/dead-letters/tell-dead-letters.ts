import { fields, printable, table } from '../command-line/table.js';
import { tellSilent } from '../views/tell-builds.js';
import type { DeadLetter, DeadLetters } from './dead-letter.js';
import type { Shown } from './show.js';
import type { Treated, TreatedAll } from './treat.js';

const headings = ['ID', 'HANDLER', 'TYPE', 'FROM', 'PARKED AT', 'WAITING', 'FINGERPRINT'];

/** Dead letters as a table, and each kind of cause once, with how many there are of it. */
export const tellDeadLetters = ({ letters, silent }: DeadLetters): string =>
  [
    ...(letters.length > 0 ? [table(headings, letters.map(row)), '', ...causes(letters), ''] : []),
    count(letters.length, 'dead letter'),
    ...tellSilent(silent),
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

/** All of one dead letter. */
export const tellShown = (shown: Shown): string => {
  if (shown.kind === 'message') {
    const { kind: _, seq: _seq, headers, payload, ...parked } = shown;
    return [fields(parked), fields(headers), JSON.stringify(payload, null, 2)].filter(Boolean).join('\n\n');
  }
  const { poison, ...parked } = shown.parked;
  const events = shown.events.map(({ stream, seq, type, at }) => [`${stream}:${seq}`, type, at]);
  return [
    fields({ id: shown.id, ...parked, from: `${poison.stream}:${poison.seq}`, messageType: poison.type }),
    '',
    table(['WAITING', 'TYPE', 'AT'], events),
  ].join('\n');
};

/** What became of one. */
export const tellTreated = ({ id, outcome, reason, folded, waiting }: Treated): string => {
  const events = folded === undefined ? '' : `, ${count(folded, 'event')} folded, ${waiting} waiting`;
  return printable(`${id}: ${outcome}${events}${reason ? `: ${reason}` : ''}`);
};

const well = new Set<Treated['outcome']>(['digested', 'discarded', 'would be tried', 'would be digested', 'would be discarded']);

export const wentWell = ({ treated, silent }: TreatedAll): boolean =>
  silent.length === 0 && treated.every(({ outcome }) => well.has(outcome));

/** How many of them went well. */
export const tellTreatedAll = ({ treated, silent }: TreatedAll, dryRun: boolean): string =>
  [
    `${treated.filter(({ outcome }) => well.has(outcome)).length} of ${count(treated.length, 'dead letter')} ${dryRun ? 'would be done; nothing was changed' : 'done'}`,
    ...tellSilent(silent),
  ].join('\n');
