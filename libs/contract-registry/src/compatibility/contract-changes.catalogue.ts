import type { ContractDocument } from '../document/document.js';
import type { MessagePart } from './parts.js';
import type { RuleName } from './rules.js';
import {
  type Change,
  field,
  object,
  onAggregate,
  onData,
  onMessage,
  onStream,
  oneOf,
  presence,
  raised,
  small,
  without,
} from './small-contracts.fixture.js';

/** A change, the rules that it breaks backward and forward, and the affected consumers in each direction. */
export type ContractChangeCase = readonly [
  what: string,
  change: Change,
  backward: readonly RuleName[],
  forward: readonly RuleName[],
  breaks: readonly string[],
];

const ofPlaced = ['checkout-service/order', 'orders-view/order-tracking', 'payment-service/authorise'];
const ofPaid = ['checkout-service/order', 'orders-view/order-tracking', 'shipping-service/prepare-shipment'];
const ofAll = [...new Set([...ofPlaced, ...ofPaid])].toSorted();
const consumers = ['checkout-service/order-requests'];
const always = (rule: RuleName) => [[rule], [rule]] as const;
const accepted = [[], [], []] as const;

const [stream] = small.streams;
const changed =
  (more: Partial<ContractDocument>): Change =>
  (document) => ({ ...document, ...more });
const both =
  (one: Change, other: Change): Change =>
  (document) =>
    other(one(document));
/** Adds a message to an aggregate. */
const added = (part: MessagePart, type: string): Change =>
  onAggregate((aggregate) => ({ [part]: [...aggregate[part], { type, version: 1, data: object({}) }] }));
const boolean = { type: 'boolean' };
const onQueries = (change: (query: ContractDocument['queries'][number]) => object): Change =>
  changed({ queries: small.queries.map((query) => ({ ...query, ...change(query) })) });

export const contractChanges: readonly ContractChangeCase[] = [
  ['an event added', added('events', 'OrderLost'), ...accepted],
  ['an event removed', onAggregate(({ events }) => ({ events: events.slice(0, 1) })), ...always('removed'), ofPaid],
  ['an event renamed', onMessage('OrderPlaced', () => ({ type: 'OrderTaken' })), ...always('removed'), ofPlaced],
  ['a version raised by a step', raised('OrderPlaced', 'as it was'), ...accepted],
  ['a version raised by no step', raised('OrderPlaced'), ['upcaster-missing'], [], ofPlaced],
  [
    'a version raised twice by one step',
    onMessage('OrderPaid', () => ({ version: 3, upcasts: ['one'] })),
    ['upcaster-missing'],
    [],
    ofPaid,
  ],
  ['a version lowered', onMessage('OrderPaid', () => ({ version: 0 })), ...always('version-lowered'), ofPaid],
  [
    'a required field added without a version',
    onData('OrderPaid', field('late', boolean)),
    ['required-unwritten', 'version-not-raised'],
    ['version-not-raised'],
    ofPaid,
  ],
  [
    'a required field added by a step',
    both(onData('OrderPaid', field('late', boolean)), raised('OrderPaid', 'never late')),
    ...accepted,
  ],
  [
    'a required field removed by a step',
    both(onData('OrderPaid', without('amount')), raised('OrderPaid', 'no amount')),
    [],
    ['required-unwritten'],
    ofPaid,
  ],
  ['a stream added', changed({ streams: [...small.streams, { ...small.streams[0], name: 'RETURN' } as never] }), ...accepted],
  ['a stream removed', changed({ streams: [] }), ...always('removed'), ofAll],
  ['an aggregate removed', onStream(() => ({ aggregates: [] })), ...always('removed'), ofAll],
  [
    'an aggregate moved to another stream',
    changed({
      streams: [
        { ...stream, aggregates: [] },
        { ...stream, name: 'RETURN' },
      ] as never,
    }),
    ...always('removed'),
    ofAll,
  ],
  ['other subjects', onStream(() => ({ context: 'orders' })), ...always('removed'), ofAll],
  ['another owner', onStream(() => ({ owner: 'order-service' })), ...always('owner-changed'), ['checkout-service']],
  ['another team', onStream(() => ({ team: 'orders' })), ...accepted],
  ['events kept for a year only', onStream(() => ({ retention: '365 days' })), ...always('retention-shortened'), ofAll],
  ['personal data no longer marked', onStream(() => ({ personalData: [] })), ...always('personal-data-forgotten'), ofAll],
  ['more marked as personal', onStream(() => ({ personalData: ['OrderPlaced.name', 'OrderPlaced.note'] })), ...accepted],
  ['personal data marked by what they are in', onStream(() => ({ personalData: ['OrderPlaced'] })), ...accepted],
  ['a request added', added('requests', 'CancelOrder'), ...accepted],
  ['a request removed', onAggregate(() => ({ requests: [] })), ...always('removed'), consumers],
  [
    'a required field added to a request',
    onData('PlaceOrder', field('gift', boolean)),
    ['required-unwritten', 'version-not-raised'],
    ['version-not-raised'],
    consumers,
  ],
  ['an optional field added to a request', onData('PlaceOrder', field('gift', boolean, 'optional')), ...accepted],
  ['a rejection added', added('rejections', 'TooLate'), [], ['choice-unknown'], ['gateway']],
  ['a rejection removed', onAggregate(() => ({ rejections: [] })), ...always('removed'), ['gateway']],
  ['less said by a rejection', onData('OutOfStock', presence('variantId', 'optional')), [], ['required-unwritten'], ['gateway']],
  ['more told by a state', onAggregate(({ state }) => ({ state: field('late', boolean, 'optional')(state) })), ...accepted],
  [
    'less told by a state',
    onAggregate(({ state }) => ({ state: without('total')(state) })),
    [],
    ['required-unwritten'],
    ['gateway'],
  ],
  [
    'another status told by a state',
    onAggregate(({ state }) => ({ state: field('status', oneOf('placed', 'paid', 'lost'))(state) })),
    [],
    ['choice-unknown'],
    ['gateway'],
  ],
  ['a query added', changed({ queries: [...small.queries, { ...small.queries[0], name: 'FindOrder' } as never] }), ...accepted],
  ['a query removed', changed({ queries: [] }), ...always('removed'), ['gateway']],
  ['a query answered by another app', onQueries(() => ({ app: 'checkout-service' })), ...always('owner-changed'), ['gateway']],
  [
    'more needed for an answer',
    onQueries(({ input }) => ({ input: field('key', { type: 'string' })(input) })),
    ['required-unwritten'],
    [],
    ['orders-view/TrackOrder'],
  ],
  [
    'less in an answer',
    onQueries(({ output }) => ({ output: without('paid')(output) })),
    [],
    ['required-unwritten'],
    ['gateway'],
  ],
  ['a consumer that ends', changed({ consumers: [] }), ...accepted],
];
