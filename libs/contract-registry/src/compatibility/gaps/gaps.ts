import type { JsonSchema } from '../../document/json-schema.js';
import { boundGaps } from './bounds.js';
import { branchesOf, counterpart, isConst, keyOf } from './branches.js';
import type { Gap } from './gap.js';

/**
 * The reasons why data of the writer's schema may be unreadable by the reader's; empty when all are readable. The writer writes
 * declared fields only; the reader ignores undeclared ones.
 */
export const gaps = (written: JsonSchema, read: JsonSchema, path = ''): readonly Gap[] =>
  branchesOf(written).flatMap((branch) => {
    const known = counterpart(branch, written, read);
    return known ? withinBranch(branch, known, path) : [unknownBranch(branch, written, read, path)];
  });

const withinBranch = (written: JsonSchema, read: JsonSchema, path: string): readonly Gap[] => {
  if (isConst(written)) return [];
  if (written.type === 'object') return fieldGaps(written, read, path);
  const bounds = boundGaps(written, read, path);
  return written.items && read.items ? [...bounds, ...gaps(written.items, read.items, `${path}[]`)] : bounds;
};

const fieldGaps = (written: JsonSchema, read: JsonSchema, path: string): readonly Gap[] =>
  Object.entries(read.properties ?? {}).flatMap(([name, known]) => {
    const field = `${path}.${name}`;
    const promised = presence(written, name);
    const needed = presence(read, name);
    const actual = written.properties?.[name];
    const missing: readonly Gap[] =
      needed === 'required' && promised !== 'required'
        ? [{ path: field, rule: 'required-unwritten', written: promised, read: needed }]
        : [];
    return actual ? [...missing, ...gaps(actual, known, field)] : missing;
  });

const presence = ({ properties, required }: JsonSchema, name: string): string => {
  if (!properties?.[name]) return 'absent';
  return required?.includes(name) ? 'required' : 'optional';
};

const unknownBranch = (branch: JsonSchema, written: JsonSchema, read: JsonSchema, path: string): Gap => {
  const shared = branchesOf(written).some((other) => counterpart(other, written, read));
  if (shared || isConst(branch)) return { path, rule: 'choice-unknown', written: keyOf(branch), read: 'unknown' };
  return { path, rule: 'type-differs', written: keyOf(branch), read: branchesOf(read).map(keyOf).join(' | ') };
};
