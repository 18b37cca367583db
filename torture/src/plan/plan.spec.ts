import { describe, expect, it } from 'vitest';
import { planOf } from './plan.js';
import { randomFrom } from './random.js';

const plan = (seed: number, nodes = 3, ms = 120_000) => planOf(randomFrom(seed), { ms, nodes, apps: 4 });
const seeds = Array.from({ length: 50 }, (_, at) => at);

describe('a plan', () => {
  it('is the same for the same seed, and differs for other seeds', () => {
    expect(plan(42)).toEqual(plan(42));
    expect(plan(42)).not.toEqual(plan(43));
  });

  it('is ordered by time and disrupts apps and brokers in every way', () => {
    for (const seed of seeds) {
      const times = plan(seed).map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    const ways = new Set(seeds.flatMap((seed) => plan(seed).map(({ kind, target }) => `${kind} ${target.kind}`)));
    expect([...ways].sort()).toEqual(
      ['app', 'broker', 'leader']
        .flatMap((kind) =>
          (kind === 'app'
            ? ['kill', 'kill-starting', 'lose-consumer', 'pause', 'truncate-table']
            : ['cut', 'kill', 'pause', 'stall']
          ).map((what) => `${what} ${kind}`),
        )
        .sort(),
    );
  });

  it('leaves two of three brokers running, or disrupts all at once', () => {
    for (const seed of seeds) {
      const disruptions = plan(seed).filter(({ target }) => target.kind !== 'app');
      for (const [at, disruption] of disruptions.entries()) {
        const next = disruptions[at + 1];
        if (next && next.at !== disruption.at) expect(next.at).toBeGreaterThan(disruption.at + disruption.forMs);
      }
    }
  });

  it('cuts no route when there is one broker', () => {
    for (const seed of seeds) expect(plan(seed, 1).filter(({ kind }) => kind === 'cut' || kind === 'stall')).toEqual([]);
  });
});
