import { KEYS, ORDER, order, typeFilter } from '@millrace/contracts';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { readPage } from '../store/read-stream.js';
import type { Finding } from './finding.js';

/** Whether the key of everyone who bought something is there or was erased on purpose, and whether every erasure is done. */
export const examineKeys = async (log: EventLog): Promise<readonly Finding[]> => {
  const { state } = await log.jsm.streams.info(KEYS.name, { subjects_filter: KEYS.subjects[0] });
  const known = { made: new Set<string>(), erased: new Set<string>() };
  for (const subject of Object.keys(state.subjects ?? {})) {
    const [, kind = '', person = ''] = subject.split('.');
    if (kind === 'made' || kind === 'erased') known[kind].add(person);
  }
  const half = [...known.erased].filter((person) => known.made.has(person));
  const lost = (await buyers(log)).filter((person) => !known.made.has(person) && !known.erased.has(person));
  return [
    ...half.map((person) => ({
      about: `key of ${person}`,
      fault: 'it is to be erased and is still stored',
      advice: 'Start checkout-service: it finishes the erasure. If it runs, look at its dead letters.',
    })),
    ...lost.map((person) => ({
      about: `key of ${person}`,
      fault: 'it is neither there nor erased: what is about this person is read as stand-ins',
      advice: 'Put KEYS back from its backup (docs/privacy.md, Backups).',
    })),
  ];
};

/** Whom orders are about, where their events say so. */
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
