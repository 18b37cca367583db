import type { MessageDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';
import { bothDirections, type Incompatibility } from './finding.js';
import { gaps } from './gaps/gaps.js';

/** The breaking differences between two schemas of the same data, in both directions. */
export const compareSchemas = (old: JsonSchema, now: JsonSchema, path: string): readonly Incompatibility[] => [
  ...gaps(old, now, path).map(
    ({ path: at, rule, written, read }): Incompatibility => ({
      path: at,
      rule,
      change: `${written} → ${read}`,
      directions: ['backward'],
    }),
  ),
  ...gaps(now, old, path).map(
    ({ path: at, rule, written, read }): Incompatibility => ({
      path: at,
      rule,
      change: `${read} → ${written}`,
      directions: ['forward'],
    }),
  ),
];

/** The breaking differences of a versioned message: upcasts from each version to the next bridge the backward ones. */
export const compareVersions = (old: MessageDocument, now: MessageDocument, path: string): readonly Incompatibility[] => {
  const incompatibilities = compareSchemas(old.data, now.data, path);
  const versions = `version ${old.version} → version ${now.version}`;
  if (now.version < old.version)
    return [...incompatibilities, { path, rule: 'version-lowered', change: versions, directions: bothDirections }];
  if (now.version === old.version)
    return incompatibilities.length === 0
      ? []
      : [...incompatibilities, { path, rule: 'version-not-raised', change: versions, directions: bothDirections }];
  const missing = missingSteps(old.version, now);
  if (missing.length > 0)
    return [
      ...incompatibilities,
      ...missing.map(
        (from): Incompatibility => ({
          path,
          rule: 'upcaster-missing',
          change: `version ${from} → version ${from + 1}, by no step`,
          directions: ['backward'],
        }),
      ),
    ];
  return incompatibilities.filter(({ directions }) => !directions.includes('backward'));
};

const missingSteps = (from: number, { version, upcasts = [] }: MessageDocument): readonly number[] =>
  Array.from({ length: version - from }, (_, at) => from + at).filter((step) => upcasts[step - 1] === undefined);
