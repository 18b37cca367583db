import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in parts of their paths. Without the durations of an earlier run vitest starts the largest files first,
 * which these are not: the last of them would then run alone.
 */
const long = [
  'torture/src/',
  'libs/views/src/runtime/',
  'libs/views/src/crash-recovery/',
  '/dead-letter',
  ...['rebuild', 'restart', 'freshness', 'kill', 'operate', 'add-a-view', 'database-outage', 'start', 'start-kills'].map(
    (name) => `e2e/shops/${name}.spec.ts`,
  ),
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((part) => moduleId.includes(part));
  return found < 0 ? long.length : found;
};

/** Starts the long files first, and deals them out one by one to the shards, so that these take about the same time. */
export default class LongFilesFirst extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shard } = this.ctx.config;
    if (!shard) return files;
    const byName = files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
    return byName.filter((_, index) => index % shard.count === shard.index - 1);
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
