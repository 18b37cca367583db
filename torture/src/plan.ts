import type { Random } from './random.js';

/**
 * One blow, `at` so many milliseconds after the load began: `kill` keeps the process down for `forMs`, `pause` stops it so long
 * (SIGSTOP, SIGCONT), `cut` keeps a broker from the other brokers, `stall` holds back what it says to them and they to it.
 */
export type Blow = Readonly<{ at: number; deed: 'kill' | 'pause' | 'cut' | 'stall'; whom: Whom; forMs: number }>;

/** An app or a broker by its number, or the broker that leads the stream of the busiest app at that moment. */
export type Whom = Readonly<{ kind: 'app' | 'broker'; index: number } | { kind: 'leader' }>;

/**
 * When which process is hit and how, the same for the same random numbers. Apps are hit at any time; brokers one after another,
 * so that two of three are always whole, but for a rare blow to all of them.
 */
export const planOf = (random: Random, run: { ms: number; nodes: number; apps: number }): readonly Blow[] =>
  [...blowsToApps(random.named('apps'), run), ...blowsToBrokers(random.named('brokers'), run)].sort((a, b) => a.at - b.at);

const blowsToApps = (random: Random, { ms, apps }: { ms: number; apps: number }): Blow[] => {
  const blows: Blow[] = [];
  for (let at = random.between(500, 2_000); at < ms; at += random.between(700, 4_000)) {
    const whom = { kind: 'app', index: random.between(0, apps - 1) } as const;
    blows.push(
      random.chance(0.5)
        ? { at, deed: 'kill', whom, forMs: random.between(0, 1_500) }
        : { at, deed: 'pause', whom, forMs: random.between(200, random.chance(0.2) ? 7_000 : 3_000) },
    );
  }
  return blows;
};

const blowsToBrokers = (random: Random, { ms, nodes }: { ms: number; nodes: number }): Blow[] => {
  const blows: Blow[] = [];
  for (let at = random.between(2_000, 4_000); at < ms; ) {
    const whom = random.chance(0.5)
      ? ({ kind: 'leader' } as const)
      : ({ kind: 'broker', index: random.between(0, nodes - 1) } as const);
    const deed = nodes === 1 ? random.oneOf('kill', 'pause') : random.oneOf('kill', 'kill', 'pause', 'cut', 'stall');
    const forMs =
      deed === 'kill' ? random.between(0, 2_000) : deed === 'pause' ? random.between(200, 3_000) : random.between(1_000, 8_000);
    if (nodes > 1 && random.chance(0.1))
      for (let index = 0; index < nodes; index += 1) blows.push({ at, deed: 'kill', whom: { kind: 'broker', index }, forMs });
    else blows.push({ at, deed, whom, forMs });
    at += forMs + random.between(nodes === 1 ? 1_500 : 4_000, 8_000);
  }
  return blows;
};

export const told = ({ at, deed, whom, forMs }: Blow): string =>
  `${(at / 1000).toFixed(1).padStart(6)} s  ${deed} ${whom.kind === 'leader' ? 'the leader' : `${whom.kind} ${whom.index + 1}`}, ${forMs} ms`;
