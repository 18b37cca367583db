import type { Random } from './random.js';

/**
 * One blow, `at` so many milliseconds after the load began: `kill` keeps the process down for `forMs`, `kill-starting` kills it at once and
 * again so long after it was started, `pause` stops it so long (SIGSTOP, SIGCONT), `cut` keeps a broker from the other brokers, `stall` holds
 * back what it says to them and they to it. `lose-consumer` deletes a durable consumer of the app; `damage-consumer` kills the broker and
 * cuts off the file of one; `truncate-table` empties a table of the view's live rows and kills the view.
 */
export type Blow = Readonly<{ at: number; deed: Deed; whom: Whom; forMs: number }>;
export type Deed = 'kill' | 'kill-starting' | 'pause' | 'cut' | 'stall' | 'lose-consumer' | 'damage-consumer' | 'truncate-table';

/** An app or a broker by its number, or the broker that leads the stream of the busiest app at that moment. */
export type Whom = Readonly<{ kind: 'app' | 'broker'; index: number } | { kind: 'leader' }>;

/**
 * When which process is hit and how, the same for the same random numbers. Apps are hit at any time; brokers one after another,
 * so that two of three are always whole, but for a rare blow to all of them.
 */
export const planOf = (random: Random, run: { ms: number; nodes: number; apps: number }): readonly Blow[] =>
  [
    ...blowsToApps(random.named('apps'), run),
    ...blowsToBrokers(random.named('brokers'), run),
    ...blowsToFiles(random.named('files'), run),
  ].sort((a, b) => a.at - b.at);

const blowsToApps = (random: Random, { ms, apps }: { ms: number; apps: number }): Blow[] => {
  const blows: Blow[] = [];
  for (let at = random.between(500, 2_000); at < ms; at += random.between(700, 4_000)) {
    const whom = { kind: 'app', index: random.between(0, apps - 1) } as const;
    const dice = random.between(1, 100);
    if (dice <= 40) blows.push({ at, deed: 'kill', whom, forMs: random.between(0, 1_500) });
    else if (dice <= 50) blows.push({ at, deed: 'kill-starting', whom, forMs: random.between(50, 1_500) });
    else if (dice <= 60) blows.push({ at, deed: 'lose-consumer', whom, forMs: 0 });
    else blows.push({ at, deed: 'pause', whom, forMs: random.between(200, random.chance(0.2) ? 7_000 : 3_000) });
  }
  return blows;
};

/** Rare, as each costs a view its rows or a broker its start. Files of a broker are damaged only where it has no others to learn from. */
const blowsToFiles = (random: Random, { ms, nodes, apps }: { ms: number; nodes: number; apps: number }): Blow[] => {
  const blows: Blow[] = [];
  for (let at = random.between(8_000, 15_000); at < ms; at += random.between(15_000, 40_000)) {
    const deed = nodes === 1 ? random.oneOf('damage-consumer', 'truncate-table') : 'truncate-table';
    const whom =
      deed === 'damage-consumer' ? ({ kind: 'broker', index: 0 } as const) : ({ kind: 'app', index: apps - 1 } as const);
    blows.push({ at, deed, whom, forMs: random.between(0, 1_500) });
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
