import { KEYS, ORDER, order, typeFilter } from '@millrace/contracts';
import { header } from '../message/envelope.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { readPage } from '../store/read-stream.js';
import type { Finding } from './finding.js';

/** Checks that the key of every buyer exists or was erased on purpose, and that every erasure is complete. Needs the permissions of the operator. */
export const examineKeys = async (log: EventLog): Promise<readonly Finding[]> => {
  const { state } = await connectionOf(log).jsm.streams.info(KEYS.name, { subjects_filter: KEYS.subjects[0] });
  const known = { made: new Set<string>(), erased: new Set<string>() };
  for (const subject of Object.keys(state.subjects ?? {})) {
    const [, kind = '', person = ''] = subject.split('.');
    if (kind === 'made' || kind === 'erased') known[kind].add(person);
  }
  const incomplete = [...known.erased].filter((person) => known.made.has(person));
  const lost = (await buyers(log)).filter((person) => !known.made.has(person) && !known.erased.has(person));
  return [
    ...incomplete.map((person) => ({
      about: `key of ${person}`,
      fault: 'it is to be erased and is still stored',
      advice: 'Start checkout-service: it finishes the erasure. If it runs, look at its dead letters.',
    })),
    ...lost.map((person) => ({
      about: `key of ${person}`,
      fault: 'it is neither there nor erased: the personal data of this person are read as placeholders',
      advice: 'Put KEYS back from its backup (docs/privacy.md, Backups).',
    })),
  ];
};

/** The data subjects of all orders. */
const buyers = async (log: EventLog): Promise<readonly string[]> => {
  const found = new Set<string>();
  for (let from = 1; ; ) {
    const page = await readPage(log, ORDER, typeFilter(order, 'OrderPlaced'), from);
    for (const message of page) {
      const person = header(message.header, 'x-data-subject');
      if (person) found.add(person);
    }
    const last = page.at(-1);
    if (!last) return [...found];
    from = last.seq + 1;
  }
};
