export type { Place } from './audit/page-backwards.js';
export { type LogPart, type StaffChange, staffChanges } from './audit/staff-changes.js';
export { streamsAccount } from './broker/account.js';
export { brokerConfig } from './broker/broker-config.js';
export { type CommandDecision, commandHandler } from './command/command-handler.js';
export type { Command } from './command/command.js';
export type { BatchedResult, CommandResult } from './command/command-result.js';
export { type CommandSender, openCommandSender } from './command/send-command.js';
export { brokerNameOf } from './connection/durable-name.js';
export { connectLog, type EventLog } from './connection/event-log.js';
export { LogError, type SchemaViolation } from './connection/log-error.js';
export type { Logger } from './connection/logger.js';
export type { Consumer, MetricSample, RunningConsumer } from './consumer/consumer.js';
export {
  type DeadLetterContent,
  type DeadLetterMessage,
  discardDeadLetter,
  listDeadLetterMessages,
  readDeadLetter,
} from './dead-letter/dead-letters.js';
export { fingerprintOf } from './dead-letter/error-fingerprint.js';
export { redriveDeadLetter, type RedriveResult } from './dead-letter/redrive.js';
export { type DecisionTarget, type Folded, type Participant, participantKey } from './decision/aggregate.js';
export { decideOn } from './decision/decide-on.js';
export type { AddressedEvent } from './decision/decision-request.js';
export { readAggregate, readAggregateAfter } from './decision/read-aggregate.js';
export { examineApplications } from './diagnostics/examine-applications.js';
export { examineConsumers } from './diagnostics/examine-consumers.js';
export { examineKeys } from './diagnostics/examine-keys.js';
export { examinePermissions } from './diagnostics/examine-permissions.js';
export { examineStorage, examineStreams } from './diagnostics/examine-streams.js';
export type { Finding } from './diagnostics/finding.js';
export { eraseKey, isErased } from './encryption/key-store.js';
export { type FilePart, putFilePart, readFilePart } from './files/file-parts.js';
export { requestViolations } from './message/codec.js';
export type { Cause } from './message/envelope.js';
export { formatPosition, mergePositions, type Position, parsePosition } from './message/position.js';
export { openPeerNotices, type PeerNotices } from './peers/peer-notices.js';
export { provision } from './provision/provision.js';
export { type LogFreshness, openLogFreshness, queryHandlerFromLog, type SubscribedStream } from './query/log-freshness.js';
export { queryHandler } from './query/query-handler.js';
export { QueryRefused } from './query/query-refused.js';
export type { Freshness, QueryContext, QueryResult } from './query/query-result.js';
export { type QueryOptions, sendQuery } from './query/send-query.js';
export { appendOnce, type Addition } from './reaction/append-once.js';
export { effectOf } from './reaction/effect.js';
export { eraseKeysWhen } from './reaction/erase-keys-when.js';
export { reaction, reactionAcross } from './reaction/reaction.js';
export type { DeliverAgain } from './consumer/work-queue.js';
export { type CallContext, type CommandTarget, reactionAfterCall } from './reaction/reaction-after-call.js';
export { reactionToTimer, reactionToTimerAcross, type Timer, timerWhen } from './reaction/timer.js';
export { appendSourced, type SourcedEnd, sourcedEnd, type SourcedEvent } from './sourced/append-sourced.js';
export { append } from './store/append.js';
export type { AppendRequest, AppendResult } from './store/append-request.js';
export type { EventStore } from './store/event-store.js';
export {
  eventAt,
  eventsOfType,
  eventsSince,
  lastSequence,
  loadEvents,
  loadEventsOfTypes,
  newestEventOf,
  newestEvents,
} from './store/read-stream.js';
export type { Recorded, RecordedFor, RecordedOf } from './store/recorded.js';
export { type CatchUpSubscription, type EventBatch, subscribeToStream } from './subscription/catch-up-subscription.js';
export { follow, type Follower, type FollowOptions, type Reading, type Source } from './subscription/follow.js';
export { type Lag, openLag } from './subscription/lag.js';
export { readWhole } from './subscription/read-whole.js';
export { checkpointMismatch, type StreamCheckpoint } from './subscription/stream-checkpoint.js';
export { openStreamEnds } from './subscription/stream-ends.js';
export { currentTraceparent, followHandling, handlingIds, outsideHandling, runWithIds } from './telemetry/handling-context.js';
export { inSpan, isTracing, linkActiveSpan, runInSpan, type SpanDescription, startSpan } from './telemetry/spans.js';
export { eventsUntil, type HistorySource } from './time-travel/events-until.js';
export { fairQueue } from './time-travel/fair-queue.js';
export { type HistoryPage, historyPage } from './time-travel/history-page.js';
export { historyQueryHandler } from './time-travel/history-query.js';
export { loadHistoryPage } from './time-travel/load-history-page.js';
