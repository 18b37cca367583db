import { consumers, ORDER, order, type TimerConsumerContract, timerConsumers } from '@millrace/contracts';
import { reactionToTimer, type Consumer, timerWhen } from '@millrace/event-log';
import { type OrderTrigger, orderDecider } from './order.js';

type TimedStep = Extract<OrderTrigger, { type: 'StepTimedOut' }>['step'];

/** How long an order waits for the answer to a step, in milliseconds. */
export type StepLimits = Readonly<Record<TimedStep, number>>;

export const timeSteps = (limits: StepLimits): Consumer =>
  timerWhen({
    consumer: consumers.timeSteps,
    timers: ({ aggregateId: key, at, event }) => {
      const kind: TimedStep = event.type === 'StockReservationRequested' ? 'reserving' : 'authorising';
      return [{ kind, key, dueAt: new Date(Date.parse(at) + limits[kind]) }];
    },
  });

const giveUpWhenDue = (step: TimedStep, consumer: TimerConsumerContract): Consumer =>
  reactionToTimer({
    consumer,
    target: { stream: ORDER, aggregate: order, decider: orderDecider },
    toCommand: (): OrderTrigger => ({ type: 'StepTimedOut', step }),
  });

export const giveUpReservingWhenDue = giveUpWhenDue('reserving', timerConsumers.giveUpReservingWhenDue);
export const giveUpAuthorisingWhenDue = giveUpWhenDue('authorising', timerConsumers.giveUpAuthorisingWhenDue);
