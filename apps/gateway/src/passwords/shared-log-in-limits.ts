import { type EventLog, openPeerNotices } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import type { FactoryProvider } from '@nestjs/common';
import { type LogInChange, LogInLimits } from './log-in-limits.js';

/** Provides the limits of log-ins that all gateways share; `topic`: whose log-ins. */
export const sharedLogInLimits = (topic: 'customer-log-ins' | 'staff-log-ins'): FactoryProvider<LogInLimits> => ({
  provide: LogInLimits,
  inject: [EVENT_LOG],
  useFactory: (log: EventLog) => {
    const limits = new LogInLimits();
    const notices = openPeerNotices<LogInChange>(log, topic, (change) => limits.happenedElsewhere(change));
    limits.share((change) => notices.send(change));
    return limits;
  },
});
