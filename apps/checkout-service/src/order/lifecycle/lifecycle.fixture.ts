import type { OrderEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import type { OrderCommand } from '../model/order-command.js';
import type { Order } from '../model/order-state.js';
import type { orderDecider } from '../order.js';
import { amount, commands, placed, placedWithCode } from '../order.fixture.js';
import { buyerActs, transport, expire, handle, newWorld, publish, type World } from './participants.fixture.js';
import { broken, brokenAtRest } from './rules.fixture.js';

export type OrderDecider = ReturnType<typeof orderDecider>;

/** The order under test: its rules, its state, and its events so far. */
class System {
  order: Order | undefined;
  readonly events: OrderEvent[] = [];

  constructor(
    private readonly decider: OrderDecider,
    withDiscount: boolean,
  ) {
    this.events.push(withDiscount ? placedWithCode : placed);
    this.order = fold(decider.evolve, decider.initial, this.events);
  }

  /** Decides a command; each event is checked against the world before the next one. */
  take(world: World, command: OrderCommand): void {
    const decision = this.decider.decide(this.order, command);
    if (!('accepted' in decision)) return;
    for (const event of decision.accepted) {
      const problem = broken(world, this.events, event);
      if (problem !== undefined) throw new Error(`${problem}, by ${command.type}`);
      this.order = this.decider.evolve(this.order, event);
      this.events.push(event);
    }
    for (const event of decision.accepted) publish(world, event);
  }
}

type Command = fc.Command<World, System>;

/** A command of the model. `text` names it in a counterexample. */
const command = (text: string, check: (world: World) => boolean, run: (world: World, system: System) => void): Command => ({
  check: (world) => check(world),
  run,
  toString: () => text,
});

const anyOf = fc.nat({ max: 40 });
const luck = fc.constantFrom(0, 0, 0, 0, 1, 2, 3);
const always = () => true;

const answer = fc.tuple(anyOf, luck).map(([at, chance]) =>
  command(
    `answer ${at} ${chance}`,
    ({ requests }) => requests.length > 0,
    (world) => answerOne(world, at, chance),
  ),
);

const answerOne = (world: World, at: number, chance: number): void => {
  const [request] = world.requests.splice(at % world.requests.length, 1);
  if (request) handle(world, request, chance);
};

/** A message that has not arrived, whichever is first. */
const deliver = anyOf.map((at) =>
  command(
    `deliver ${at}`,
    (world) => waiting(world).length > 0,
    (world, system) => deliverOne(world, system, at),
  ),
);

const waiting = ({ messages }: World) => messages.filter(({ delivered }) => !delivered);

const deliverOne = (world: World, system: System, at: number): void => {
  const messages = waiting(world);
  const message = messages[at % messages.length];
  if (!message) return;
  message.delivered = true;
  system.take(world, message.result);
};

/** A message arrives again. */
const repeat = anyOf.map((at) =>
  command(
    `repeat ${at}`,
    ({ messages }) => messages.some(({ delivered }) => delivered),
    (world, system) => {
      const known = world.messages.filter(({ delivered }) => delivered);
      const message = known[at % known.length];
      if (message) system.take(world, message.result);
    },
  ),
);

const timeOut = anyOf.map((at) =>
  command(
    `time out ${at}`,
    ({ timers }) => timers.length > 0,
    (world, system) => timeOutOne(world, system, at),
  ),
);

const timeOutOne = (world: World, system: System, at: number): void => {
  const step = world.timers[at % world.timers.length];
  if (step) system.take(world, { type: 'StepTimedOut', step });
};

const request = (given: OrderCommand) => command(JSON.stringify(given), always, (world, system) => system.take(world, given));

const minor = fc.constantFrom(1000, 2645, 4290, 5290, 6000);
const lines = fc.array(fc.record({ lineId: fc.constantFrom('l1', 'l2', 'l3'), quantity: fc.integer({ min: 1, max: 2 }) }), {
  minLength: 1,
  maxLength: 2,
});
const keyHash = 'c'.repeat(64);
const requests: fc.Arbitrary<OrderCommand> = fc.oneof(
  fc.constantFrom<OrderCommand>(
    { type: 'CancelOrder', actor: 'buyer', keyHash, reason: 'changed my mind' },
    { type: 'CancelOrder', actor: 'staff', reason: 'fraud' },
    { type: 'ErasePersonalData', dataSubjects: ['ada'], orders: ['o1'], othersUnderWay: false },
    commands.CartCheckedOut,
  ),
  fc.record({
    type: fc.constant('RefundOrder' as const),
    refundId: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    amount: fc.option(
      minor.map((part) => ({ ...amount, minor: part })),
      { nil: undefined },
    ),
    reason: fc.constant('late'),
  }) as fc.Arbitrary<OrderCommand>,
  fc.record({
    type: fc.constant('ChangeShippingAddress' as const),
    actor: fc.constant('staff' as const),
    changeId: fc.constantFrom('a1', 'a2'),
    shippingAddress: fc
      .constantFrom('Mill 1', 'Mill 2')
      .map((address1) => ({ ...commands.CartCheckedOut.shippingAddress, address1 })),
  }),
  fc.record({
    type: fc.constant('RequestReturn' as const),
    actor: fc.constant('staff' as const),
    returnId: fc.constantFrom('t1', 't2'),
    lines,
    reason: fc.constant('broken'),
  }),
  fc.record({
    type: fc.constant('ReceiveReturn' as const),
    returnId: fc.constantFrom('t1', 't2', 't3'),
    lines,
    reason: fc.constant('broken'),
    restock: fc.boolean(),
    refund: minor.map((part) => ({ ...amount, minor: part })),
  }),
);

const often = <T>(times: number, one: fc.Arbitrary<T>): fc.Arbitrary<T>[] => Array<fc.Arbitrary<T>>(times).fill(one);
const steps: fc.Arbitrary<Command>[] = [
  ...often(8, answer),
  ...often(8, deliver),
  ...often(2, repeat),
  ...often(3, requests.map(request)),
  timeOut,
  fc.constant(command('expire', ({ stock }) => stock === 'reserved', expire)),
  luck.map((chance) =>
    command(
      `buyer acts ${chance}`,
      ({ payment }) => payment === 'awaited',
      (world) => buyerActs(world, chance),
    ),
  ),
  ...often(2, fc.constant(command('transport', ({ parcels }) => parcels === 'prepared' || parcels === 'dispatched', transport))),
];

/** Everything under way comes to its end, in order and with good results; staff refund again what failed. */
const settle = (world: World, system: System): void => {
  for (let round = 0; round < 100; round += 1) {
    if (world.requests.length > 0) answerOne(world, 0, 0);
    else if (waiting(world).length > 0) deliverOne(world, system, 0);
    else if (system.order?.step === 'refunding')
      system.take(world, { type: 'RefundOrder', refundId: `again${round}`, reason: '' });
    else if (world.parcels === 'prepared' || world.parcels === 'dispatched') transport(world);
    else if (world.stock === 'reserved') expire(world);
    for (let at = 0; at < world.timers.length; at += 1) timeOutOne(world, system, at);
  }
  const problem = brokenAtRest(world, system.events);
  if (problem !== undefined) throw new Error(problem);
};

/**
 * An order by these rules, under any interleaving of its services, its buyer, staff and the clock: no event without its reason in the world, and
 * one end that the world agrees with.
 */
export const lifecycleOf = (decider: OrderDecider) =>
  fc.property(fc.boolean(), fc.commands(steps, { maxCommands: 100, size: 'max' }), (withDiscount, given) => {
    const world = newWorld();
    const system = new System(decider, withDiscount);
    fc.modelRun(() => ({ model: world, real: system }), given);
    settle(world, system);
  });
