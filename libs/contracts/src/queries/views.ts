import { Type } from 'typebox';
import type { AppName } from '../declaration/apps.js';
import { Instant } from '../declaration/values.js';
import { query } from './query.js';

/**
 * One set of rows of a view, built from the log in a schema of its own. `building` has yet to catch up, `ready` has; `retired` was
 * live before and is kept up to date for the way back; `failed` met an event that it could not fold.
 */
const ViewBuild = Type.Object({
  view: Type.String(),
  /** Its number; a later build has a higher one. */
  build: Type.Integer(),
  /** Of the view's rules that it is folded by. */
  version: Type.Integer(),
  state: Type.Union([
    Type.Literal('building'),
    Type.Literal('ready'),
    Type.Literal('live'),
    Type.Literal('retired'),
    Type.Literal('failed'),
  ]),
  schema: Type.String(),
  startedAt: Instant,
  /** Events of the log that it has passed, and how many there are. */
  eventsDone: Type.Integer(),
  eventsTotal: Type.Integer(),
  /** As measured lately; absent while nothing is measured. */
  eventsPerSecond: Type.Optional(Type.Number()),
  /** How long until it has caught up, at that pace. */
  secondsLeft: Type.Optional(Type.Number()),
  behindMs: Type.Integer(),
  parkedKeys: Type.Integer(),
  /** Whether an instance folds it at the moment. */
  isFolded: Type.Boolean(),
  fault: Type.Optional(Type.String()),
});

const Compared = Type.Object({ build: Type.Integer(), version: Type.Integer(), rows: Type.Integer(), hash: Type.String() });

/** Two builds, row by row. `equal` says that they held the same rows at one position of the log. */
const ViewComparison = Type.Object({
  view: Type.String(),
  live: Compared,
  other: Compared,
  equal: Type.Boolean(),
  /** Whether both were at the same position when the counts and hashes were taken. */
  samePosition: Type.Boolean(),
  /** Columns that both have; the others cannot be compared. */
  columns: Type.Array(Type.String()),
  columnsOfOneOnly: Type.Array(Type.String()),
  onlyLive: Type.Integer(),
  onlyOther: Type.Integer(),
  different: Type.Integer(),
  /** Keys of some rows that differ. */
  examples: Type.Array(Type.String()),
});

const Summed = Type.Object({ rows: Type.Integer(), sum: Type.Optional(Type.String()) });

/** The live build of a view, held against its books, the log and the database. */
const ViewCheck = Type.Object({
  view: Type.String(),
  build: Type.Integer(),
  /** Rows and their sum as they were written, and as they are in the table. */
  written: Summed,
  found: Summed,
  /** The app's login at the database, and whether it may do anything there. */
  role: Type.String(),
  isSuperuser: Type.Boolean(),
  /** What of that login is more than a view needs; it is among the faults, too. */
  loginFaults: Type.Optional(Type.Array(Type.String())),
  /** What is wrong, in words; none when all is well. */
  faults: Type.Array(Type.String()),
});

const EventPosition = Type.Object({ stream: Type.String(), seq: Type.Integer(), type: Type.String(), at: Instant });

/** A row that an event could not be folded into: that event and all later ones of the row wait, in order. */
const QuarantinedKey = Type.Object({
  view: Type.String(),
  build: Type.Integer(),
  key: Type.String(),
  /** How many wait, the poisonous one included. */
  waiting: Type.Integer(),
  poison: EventPosition,
  cause: Type.String(),
  /** The same for faults of the same kind. */
  fingerprint: Type.String(),
  parkedAt: Instant,
});

const Named = { view: Type.String() };
const OfKey = Type.Object({ ...Named, key: Type.String(), dryRun: Type.Boolean() });
const Folded = Type.Object({
  /** Events that were folded into the row (in a dry run: that would be). */
  folded: Type.Integer(),
  /** Events that still wait. */
  waiting: Type.Integer(),
  /** Why they do. */
  cause: Type.Optional(Type.String()),
});

/**
 * What the operator asks of an app that keeps views. Refused with `UnknownView`, `UnknownBuild`, `UnknownKey`, `NotPossible` and
 * the reason in words; what is refused has changed nothing.
 */
export const viewOperations = (app: AppName) => ({
  /** All builds, the live one of each view first. */
  ListBuilds: query(app, 'ListBuilds', Type.Object({}), Type.Object({ builds: Type.Array(ViewBuild) })),
  /** Begins to build the view anew beside the live rows; answers at once. */
  StartBuild: query(app, 'StartBuild', Type.Object(Named), ViewBuild),
  /** Compares a build with the live one; waits, bounded, for a moment in which both are at one position. */
  CompareBuilds: query(app, 'CompareBuilds', Type.Object({ ...Named, build: Type.Integer() }), ViewComparison),
  /** From now on queries are answered from this build. It must have caught up; it passes the live one's position first. */
  SwitchBuild: query(app, 'SwitchBuild', Type.Object({ ...Named, build: Type.Integer() }), ViewBuild),
  /** Switches back to the build that was live before. */
  RollBackBuild: query(app, 'RollBackBuild', Type.Object(Named), ViewBuild),
  /** Deletes a build that is not live. */
  DropBuild: query(app, 'DropBuild', Type.Object({ ...Named, build: Type.Integer() }), Type.Object({})),
  /** Reads the whole table of the live build; changes nothing. */
  CheckRows: query(app, 'CheckRows', Type.Object(Named), ViewCheck),
  ListParkedKeys: query(app, 'ListParkedKeys', Type.Object({}), Type.Object({ parked: Type.Array(QuarantinedKey) })),
  /** One parked key with its waiting events, in their order; at most the first thousand. */
  ShowParkedKey: query(
    app,
    'ShowParkedKey',
    Type.Object({ ...Named, key: Type.String() }),
    Type.Object({ parked: QuarantinedKey, events: Type.Array(EventPosition) }),
  ),
  /** Folds what waits, in order, until all is folded or one cannot be. */
  RedriveKey: query(app, 'RedriveKey', OfKey, Folded),
  /**
   * Takes the poisonous event out, for this view alone, and folds what waits behind it. `NotPossible` when it is another event
   * than `from` (`<STREAM>:<sequence>`) by now.
   */
  DiscardPoison: query(app, 'DiscardPoison', Type.Object({ ...OfKey.properties, from: Type.String() }), Folded),
});
