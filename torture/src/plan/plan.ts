import type { Random } from './random.js';

/**
 * One disruption, `at` milliseconds after the load began. `kill`: SIGKILL, down for `forMs`. `kill-starting`: SIGKILL now and again `forMs`
 * after the restart. `pause`: SIGSTOP for `forMs`, then SIGCONT. `cut`: the broker's routes are closed. `stall`: its routes stay open and
 * pass no bytes. `lose-consumer`: a durable consumer of the app is deleted; a single broker that is killed loses all of them.
 * `truncate-table`: the table of a view's live rows is emptied and the view is killed.
 */
export type Disruption = Readonly<{ at: number; kind: DisruptionKind; target: Target; forMs: number }>;
export type DisruptionKind = 'kill' | 'kill-starting' | 'pause' | 'cut' | 'stall' | 'lose-consumer' | 'truncate-table';

/** An app or a broker by its index, or the broker that leads INVENTORY when the disruption begins. */
export type Target = Readonly<{ kind: 'app' | 'broker'; index: number } | { kind: 'leader' }>;

/**
 * The disruptions of a run in order of time; the same random numbers give the same plan. Apps are disrupted at any time, brokers one
 * after another so that two of three work, except for a rare disruption of all of them.
 */
export const planOf = (random: Random, run: { ms: number; nodes: number; apps: number }): readonly Disruption[] =>
  [
    ...disruptionsOfApps(random.named('apps'), run),
    ...disruptionsOfBrokers(random.named('brokers'), run),
    ...disruptionsOfTables(random.named('tables'), run),
  ].sort((a, b) => a.at - b.at);

const disruptionsOfApps = (random: Random, { ms, apps }: { ms: number; apps: number }): Disruption[] => {
  const disruptions: Disruption[] = [];
  for (let at = random.between(500, 2_000); at < ms; at += random.between(700, 4_000)) {
    const target = { kind: 'app', index: random.between(0, apps - 1) } as const;
    const dice = random.between(1, 100);
    if (dice <= 40) disruptions.push({ at, kind: 'kill', target, forMs: random.between(0, 1_500) });
    else if (dice <= 50) disruptions.push({ at, kind: 'kill-starting', target, forMs: random.between(50, 1_500) });
    else if (dice <= 60) disruptions.push({ at, kind: 'lose-consumer', target, forMs: 0 });
    else disruptions.push({ at, kind: 'pause', target, forMs: random.between(200, random.chance(0.2) ? 7_000 : 3_000) });
  }
  return disruptions;
};

/** Rare, because each one forces a rebuild. */
const disruptionsOfTables = (random: Random, { ms, apps }: { ms: number; apps: number }): Disruption[] => {
  const disruptions: Disruption[] = [];
  for (let at = random.between(8_000, 15_000); at < ms; at += random.between(15_000, 40_000))
    disruptions.push({ at, kind: 'truncate-table', target: { kind: 'app', index: apps - 1 }, forMs: random.between(0, 1_500) });
  return disruptions;
};

const disruptionsOfBrokers = (random: Random, { ms, nodes }: { ms: number; nodes: number }): Disruption[] => {
  const disruptions: Disruption[] = [];
  for (let at = random.between(2_000, 4_000); at < ms; ) {
    const target = random.chance(0.5)
      ? ({ kind: 'leader' } as const)
      : ({ kind: 'broker', index: random.between(0, nodes - 1) } as const);
    const kind = nodes === 1 ? random.oneOf('kill', 'pause') : random.oneOf('kill', 'kill', 'pause', 'cut', 'stall');
    const forMs =
      kind === 'kill' ? random.between(0, 2_000) : kind === 'pause' ? random.between(200, 3_000) : random.between(1_000, 8_000);
    if (nodes > 1 && random.chance(0.1))
      for (let index = 0; index < nodes; index += 1)
        disruptions.push({ at, kind: 'kill', target: { kind: 'broker', index }, forMs });
    else disruptions.push({ at, kind, target, forMs });
    at += forMs + random.between(nodes === 1 ? 1_500 : 4_000, 8_000);
  }
  return disruptions;
};

export const describeDisruption = ({ at, kind, target, forMs }: Disruption): string =>
  `${(at / 1000).toFixed(1).padStart(6)} s  ${kind} ${target.kind === 'leader' ? 'the leader' : `${target.kind} ${target.index + 1}`}, ${forMs} ms`;
