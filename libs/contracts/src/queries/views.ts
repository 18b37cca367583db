import { Type } from 'typebox';
import type { AppName } from '../declaration/apps.js';
import { Instant } from '../declaration/values.js';
import { query } from '../declaration/query.js';

/**
 * One set of rows of a view, built from the log in a schema of its own. `building` has not caught up, `ready` has; `retired` was live
 * before and is kept up to date for a roll-back; `failed` could not fold an event.
 */
const ViewBuild = Type.Object({
  view: Type.String(),
  /** Its number; later builds have higher numbers. */
  build: Type.Integer(),
  /** The version of the view's rules that folds it. */
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
  /** The number of events of the log that it has processed, and their total. */
  eventsDone: Type.Integer(),
  eventsTotal: Type.Integer(),
  /** The latest measurement; absent while nothing is measured. */
  eventsPerSecond: Type.Optional(Type.Number()),
  /** The estimated time until it has caught up. */
  secondsLeft: Type.Optional(Type.Number()),
  behindMs: Type.Integer(),
  parkedKeys: Type.Integer(),
  /** Whether an instance folds it at present. */
  isFolded: Type.Boolean(),
  fault: Type.Optional(Type.String()),
});

const Compared = Type.Object({ build: Type.Integer(), version: Type.Integer(), rows: Type.Integer(), hash: Type.String() });

/** Two builds compared row by row. `equal`: they held the same rows at one position of the log. */
const ViewComparison = Type.Object({
  view: Type.String(),
  live: Compared,
  other: Compared,
  equal: Type.Boolean(),
  /** Whether both were at the same position when the counts and hashes were computed. */
  samePosition: Type.Boolean(),
  /** Columns of both builds; other columns are not compared. */
  columns: Type.Array(Type.String()),
  columnsOfOneOnly: Type.Array(Type.String()),
  onlyLive: Type.Integer(),
  onlyOther: Type.Integer(),
  different: Type.Integer(),
  /** Keys of some of the rows that differ. */
  examples: Type.Array(Type.String()),
});

const Summed = Type.Object({ rows: Type.Integer(), sum: Type.Optional(Type.String()) });

/** The live build of a view, compared with the registry, the log and the database. */
const ViewCheck = Type.Object({
  view: Type.String(),
  build: Type.Integer(),
  /** Number of rows and checksum as recorded, and as found in the table. */
  written: Summed,
  found: Summed,
  /** The app's login at the database, and whether it is a superuser. */
  role: Type.String(),
  isSuperuser: Type.Boolean(),
  /** Excess privileges of that login; also contained in `faults`. */
  loginFaults: Type.Optional(Type.Array(Type.String())),
  /** The problems as texts; empty when there are none. */
  faults: Type.Array(Type.String()),
});

const EventPosition = Type.Object({ stream: Type.String(), seq: Type.Integer(), type: Type.String(), at: Instant });

/** A row into which an event could not be folded: that event and all later ones of the row wait, in order. */
const QuarantinedKey = Type.Object({
  view: Type.String(),
  build: Type.Integer(),
  key: Type.String(),
  /** The number of waiting events, with the one that failed. */
  waiting: Type.Integer(),
  poison: EventPosition,
  cause: Type.String(),
  /** Equal for errors of the same kind. */
  fingerprint: Type.String(),
  parkedAt: Instant,
});

const Named = { view: Type.String() };
const OfKey = Type.Object({ ...Named, key: Type.String(), dryRun: Type.Boolean() });
const Folded = Type.Object({
  /** Events that were folded into the row; in a dry run: that would be. */
  folded: Type.Integer(),
  /** Events that still wait. */
  waiting: Type.Integer(),
  /** The error of the first waiting event. */
  cause: Type.Optional(Type.String()),
});

/**
 * The operations of an app with views. Refused with `UnknownView`, `UnknownBuild`, `UnknownKey` or `NotPossible` and a reason; a
 * refused operation has changed nothing.
 */
export const viewOperations = (app: AppName) => ({
  /** All builds, the live one of each view first. */
  ListBuilds: query(app, 'ListBuilds', Type.Object({}), Type.Object({ builds: Type.Array(ViewBuild) })),
  /** Starts a build beside the live one; answers at once. */
  StartBuild: query(app, 'StartBuild', Type.Object(Named), ViewBuild),
  /** Compares a build with the live one; waits, with a time-out, for a moment at which both are at one position. */
  CompareBuilds: query(app, 'CompareBuilds', Type.Object({ ...Named, build: Type.Integer() }), ViewComparison),
  /** Makes this build live. It must have caught up; it reaches the position of the live one first. */
  SwitchBuild: query(app, 'SwitchBuild', Type.Object({ ...Named, build: Type.Integer() }), ViewBuild),
  /** Switches back to the build that was live before. */
  RollBackBuild: query(app, 'RollBackBuild', Type.Object(Named), ViewBuild),
  /** Deletes a build that is not live. */
  DropBuild: query(app, 'DropBuild', Type.Object({ ...Named, build: Type.Integer() }), Type.Object({})),
  /** Reads the whole table of the live build; changes nothing. */
  CheckRows: query(app, 'CheckRows', Type.Object(Named), ViewCheck),
  ListParkedKeys: query(app, 'ListParkedKeys', Type.Object({}), Type.Object({ parked: Type.Array(QuarantinedKey) })),
  /** One quarantined key with its waiting events, in order; at most the first thousand. */
  ShowParkedKey: query(
    app,
    'ShowParkedKey',
    Type.Object({ ...Named, key: Type.String() }),
    Type.Object({ parked: QuarantinedKey, events: Type.Array(EventPosition) }),
  ),
  /** Folds the waiting events, in order, until one fails. */
  RedriveKey: query(app, 'RedriveKey', OfKey, Folded),
  /**
   * Discards the poison event, for this view only, and folds the events behind it. Refused with `NotPossible` when the first waiting
   * event is not `from` (`<STREAM>:<sequence>`) any more.
   */
  DiscardPoison: query(app, 'DiscardPoison', Type.Object({ ...OfKey.properties, from: Type.String() }), Folded),
});
