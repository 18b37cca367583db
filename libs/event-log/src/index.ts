export { type Folded, participantKey, type Participant } from './decision/aggregate.js';
export { type AppendRequest, type AppendResult, append } from './store/append.js';
export { type Command, openCommandSender, type CommandSender } from './command/send-command.js';
export { streamsAccount } from './broker/account.js';
export { brokerConfig } from './broker/broker-config.js';
export { brokerNameOf } from './connection/durable-name.js';
export { type Cause } from './store/envelope.js';
export { connectLog, type EventLog } from './connection/event-log.js';
export type { EventStore } from './store/event-store.js';
export { examineConsumers } from './diagnostics/examine-consumers.js';
export { examineKeys } from './diagnostics/examine-keys.js';
export { examinePermissions } from './diagnostics/examine-permissions.js';
export { examineStorage, examineStreams } from './diagnostics/examine-streams.js';
export type { Finding } from './diagnostics/finding.js';
export { fingerprintOf } from './dead-letter/error-fingerprint.js';
export { type EventBatch, type CatchUpSubscription, subscribeToStream } from './subscription/catch-up-subscription.js';
export { type StreamCheckpoint, checkpointMismatch } from './subscription/stream-checkpoint.js';
export { type Lag, openLag } from './subscription/lag.js';
export { LogError, QueryRefused } from './connection/log-error.js';
export type { CommandResult } from './command/command-result.js';
export { queryHandlerFromLog, type SubscribedStream, openLogFreshness, type LogFreshness } from './query/log-freshness.js';
export {
  discardDeadLetter,
  listDeadLetterMessages,
  type DeadLetterMessage,
  type DeadLetterContent,
  readDeadLetter,
} from './dead-letter/dead-letters.js';
export { formatPosition, mergePositions, type Position, parsePosition } from './message/position.js';
export { eraseKey, isErased } from './encryption/key-store.js';
export { eraseKeysWhen } from './reaction/erase-keys-when.js';
export { provision } from './provision/provision.js';
export {
  type QueryOptions,
  type QueryContext,
  queryHandler,
  sendQuery,
  type Freshness,
  type QueryResult,
} from './query/queries.js';
export { type AddressedEvent, reaction, reactionAcross, type ReactionTarget } from './reaction/reaction.js';
export { readAggregate } from './decision/read-aggregate.js';
export type { Recorded, RecordedOf } from './store/recorded.js';
export { type RedriveResult, redriveDeadLetter } from './dead-letter/redrive.js';
export { commandHandler } from './command/command-handler.js';
export { eventAt, lastSequence, loadEvents, newestEvents } from './store/read-stream.js';
export { openStreamEnds } from './subscription/stream-ends.js';
export type { MetricSample, RunningConsumer, Consumer } from './consumer/consumer.js';
export { historyQueryHandler } from './time-travel/history-query.js';
export { fairQueue } from './time-travel/fair-queue.js';
export { eventsUntil, type HistorySource } from './time-travel/events-until.js';
export { loadHistoryPage } from './time-travel/history-from-log.js';
export { type HistoryPage, historyPage } from './time-travel/history-page.js';
export { reactionToTimer, type Timer, timerWhen } from './reaction/timer.js';
