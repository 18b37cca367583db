import type { MessageDocument } from '../document.js';
import type { JsonSchema } from '../json-schema.js';
import { bothWays, type Fault } from './finding.js';
import { gaps } from './gaps.js';

/** What breaks where data of one place change their schema, both ways. */
export const compareSchemas = (old: JsonSchema, now: JsonSchema, path: string): readonly Fault[] => [
  ...gaps(old, now, path).map(
    ({ path: at, rule, written, read }): Fault => ({ path: at, rule, change: `${written} → ${read}`, directions: ['backward'] }),
  ),
  ...gaps(now, old, path).map(
    ({ path: at, rule, written, read }): Fault => ({ path: at, rule, change: `${read} → ${written}`, directions: ['forward'] }),
  ),
];

/** What breaks where a message with a version changes: steps from each version to the next bridge what breaks backward. */
export const compareVersions = (old: MessageDocument, now: MessageDocument, path: string): readonly Fault[] => {
  const faults = compareSchemas(old.data, now.data, path);
  const versions = `version ${old.version} → version ${now.version}`;
  if (now.version < old.version) return [...faults, { path, rule: 'version-lowered', change: versions, directions: bothWays }];
  if (now.version === old.version)
    return faults.length === 0 ? [] : [...faults, { path, rule: 'version-not-raised', change: versions, directions: bothWays }];
  const missing = missingSteps(old.version, now);
  if (missing.length > 0)
    return [
      ...faults,
      ...missing.map(
        (from): Fault => ({
          path,
          rule: 'upcaster-missing',
          change: `version ${from} → version ${from + 1}, by no step`,
          directions: ['backward'],
        }),
      ),
    ];
  return faults.filter(({ directions }) => !directions.includes('backward'));
};

const missingSteps = (from: number, { version, upcasts = [] }: MessageDocument): readonly number[] =>
  Array.from({ length: version - from }, (_, at) => from + at).filter((step) => upcasts[step - 1] === undefined);
