import type { JsonSchema } from '../../document/json-schema.js';
import type { Gap } from './gap.js';

const lowest = { minLength: 0, minItems: 0, minimum: Number.NEGATIVE_INFINITY };
const highest = { maxLength: Number.POSITIVE_INFINITY, maxItems: Number.POSITIVE_INFINITY, maximum: Number.POSITIVE_INFINITY };

const describe = (keyword: string, limit: unknown) => `${keyword} ${limit === undefined ? 'none' : JSON.stringify(limit)}`;

/** The bounds by which a writer of the same type may exceed what the reader accepts. */
export const boundGaps = (written: JsonSchema, read: JsonSchema, path: string): readonly Gap[] => {
  const exceeded = (keyword: string): Gap => ({
    path,
    rule: 'bound-exceeded',
    written: describe(keyword, written[keyword]),
    read: describe(keyword, read[keyword]),
  });
  const under = Object.entries(lowest).filter(([keyword, none]) => bound(written, keyword, none) < bound(read, keyword, none));
  const over = Object.entries(highest).filter(([keyword, none]) => bound(written, keyword, none) > bound(read, keyword, none));
  return [...[...under, ...over].map(([keyword]) => exceeded(keyword)), ...patternGap(written, read, path)];
};

const bound = (schema: JsonSchema, keyword: string, none: number): number => Number(schema[keyword] ?? none);

/** Patterns are not compared: a different pattern is a gap; a schema without a pattern accepts everything. */
const patternGap = (written: JsonSchema, read: JsonSchema, path: string): readonly Gap[] =>
  read.pattern === undefined || read.pattern === written.pattern
    ? []
    : [{ path, rule: 'pattern-differs', written: describe('pattern', written.pattern), read: describe('pattern', read.pattern) }];
