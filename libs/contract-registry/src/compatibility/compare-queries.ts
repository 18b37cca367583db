import type { ContractDocument, QueryDocument } from '../document/document.js';
import { compareSchemas } from './compare-schemas.js';
import { bothDirections, type Incompatibility, type Finding, finding } from './finding.js';
import { sender } from './who-breaks.js';

/** The breaking changes of queries: a change of the input breaks the answering app, a change of the output the asking app. */
export const compareQueries = (old: ContractDocument, now: ContractDocument): readonly Finding[] =>
  old.queries.flatMap((query) => {
    const path = `queries.${query.name}`;
    const find = (broken: string) => (incompatibility: Incompatibility) =>
      finding(incompatibility, 'queries', [broken], old.release);
    const known = now.queries.find(({ name }) => name === query.name);
    if (!known) return [find(sender)({ path, rule: 'removed', change: 'declared → gone', directions: bothDirections })];
    return [
      ...moved(query, known, path).map(find(sender)),
      ...compareSchemas(query.input, known.input, `${path}.input`).map(find(`${query.app}/${query.name}`)),
      ...compareSchemas(query.output, known.output, `${path}.output`).map(find(sender)),
    ];
  });

const moved = (old: QueryDocument, now: QueryDocument, path: string): readonly Incompatibility[] =>
  old.app === now.app ? [] : [{ path, rule: 'owner-changed', change: `${old.app} → ${now.app}`, directions: bothDirections }];
