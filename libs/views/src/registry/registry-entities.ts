import { EntitySchema, type ValueTransformer } from 'typeorm';

/** `building` until it has caught up, then `ready` or `live`; `retired` when another replaced it. */
export type BuildState = 'building' | 'ready' | 'live' | 'retired' | 'failed';

/** One build of a view. `rows` and `hash` describe its table: the number of rows and the sum of their checksums. */
export type BuildEntity = {
  view: string;
  build: number;
  version: number;
  schema: string;
  state: BuildState;
  startedAt: Date;
  liveSince: Date | null;
  rows: number;
  /** Events per second while it catches up. */
  perSecond: number | null;
  /** Why it failed. */
  fault: string | null;
  withdrawn: boolean;
};

/** A key whose events are not folded since one of them could not be. */
type QuarantinedKeyEntity = {
  view: string;
  build: number;
  key: string;
  cause: string;
  fingerprint: string;
  quarantinedAt: Date;
};

/** An event that waits under a quarantined key; `n` is the order of arrival. */
export type QuarantinedEventEntity = {
  view: string;
  build: number;
  key: string;
  n: number;
  stream: string;
  seq: number;
  type: string;
  at: Date;
};

/** An event that the operator discarded for one key of a view: no build folds it into that key again. */
type DiscardedEventEntity = { view: string; key: string; stream: string; seq: number; discardedAt: Date };

/** The lease of the instance that folds a build. */
type LeaseEntity = { view: string; build: number; holder: string; epoch: number; heldUntil: Date };

/** How far a build has read one stream. */
type PositionEntity = {
  view: string;
  build: number;
  stream: string;
  seq: number;
  epoch: number;
  eventId: string | null;
  eventAt: Date | null;
};

/** PostgreSQL's client returns `bigint` as text; sequences and counts are below 2^53. */
const number: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value) => value,
};

const bigint = { type: 'bigint', transformer: number } as const;
const ofBuild = { view: { type: 'text', primary: true }, build: { type: 'integer', primary: true } } as const;

/** The table `view_build`. */
export const buildEntity = new EntitySchema<BuildEntity>({
  name: 'view_build',
  tableName: 'view_build',
  columns: {
    ...ofBuild,
    version: { type: 'integer' },
    schema: { type: 'text' },
    state: { type: 'text' },
    startedAt: { type: 'timestamptz', name: 'started_at', default: () => 'clock_timestamp()' },
    liveSince: { type: 'timestamptz', name: 'live_since', nullable: true },
    rows: { ...bigint, default: 0 },
    perSecond: { type: 'double precision', name: 'per_second', nullable: true },
    fault: { type: 'text', nullable: true },
    withdrawn: { type: 'boolean', default: false },
  },
});

/** The table of the positions of builds. */
export const positionEntity = new EntitySchema<PositionEntity>({
  name: 'view_position',
  tableName: 'view_position',
  columns: {
    ...ofBuild,
    stream: { type: 'text', primary: true },
    seq: bigint,
    epoch: bigint,
    eventId: { type: 'text', name: 'event_id', nullable: true },
    eventAt: { type: 'timestamptz', name: 'event_at', nullable: true },
  },
});

/** The table of the leases of builds. */
export const leaseEntity = new EntitySchema<LeaseEntity>({
  name: 'view_lease',
  tableName: 'view_lease',
  columns: { ...ofBuild, holder: { type: 'text' }, epoch: bigint, heldUntil: { type: 'timestamptz', name: 'held_until' } },
});

/** The table `view_parked_key`. */
export const quarantinedKeyEntity = new EntitySchema<QuarantinedKeyEntity>({
  name: 'view_parked_key',
  tableName: 'view_parked_key',
  columns: {
    ...ofBuild,
    key: { type: 'text', primary: true },
    cause: { type: 'text' },
    fingerprint: { type: 'text' },
    quarantinedAt: { type: 'timestamptz', name: 'parked_at', default: () => 'clock_timestamp()' },
  },
});

/** The table `view_parked_event`. */
export const quarantinedEventEntity = new EntitySchema<QuarantinedEventEntity>({
  name: 'view_parked_event',
  tableName: 'view_parked_event',
  columns: {
    ...ofBuild,
    key: { type: 'text', primary: true },
    n: { ...bigint, primary: true, generated: 'increment' },
    stream: { type: 'text' },
    seq: bigint,
    type: { type: 'text' },
    at: { type: 'timestamptz' },
  },
});

const discardedEventEntity = new EntitySchema<DiscardedEventEntity>({
  name: 'view_discarded',
  tableName: 'view_discarded',
  columns: {
    view: { type: 'text', primary: true },
    key: { type: 'text', primary: true },
    stream: { type: 'text', primary: true },
    seq: { ...bigint, primary: true },
    discardedAt: { type: 'timestamptz', name: 'discarded_at', default: () => 'clock_timestamp()' },
  },
});

/** Every table of the registry, in the schema of the connection. */
export const registryEntities = [
  buildEntity,
  positionEntity,
  leaseEntity,
  quarantinedKeyEntity,
  quarantinedEventEntity,
  discardedEventEntity,
];
