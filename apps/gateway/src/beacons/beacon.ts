import { type VisitEvent, visit } from '@millrace/contracts';
import { type TObject, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { idOf } from '../identity/gid.js';
import { searchWords } from './search-words.js';

/** Milliseconds since 1970 by the client's clock. */
const ClientTime = Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 });

/** What differs from the contract of the event: times are the client's, ids are public, and words are as they were typed. */
const reported = { at: ClientTime, productId: Type.String({ maxLength: 200 }), words: Type.String({ maxLength: 1000 }) };

/** An event as clients report it; its other fields are those of the contract. */
type Reported = Readonly<{ type: string; at: number; productId?: string; words?: string }>;

const observationOf = (type: string, { properties }: TObject) => {
  const fields = Object.entries(properties).map(([name, schema]) => [name, name in reported ? reported[name as never] : schema]);
  return Type.Object({ type: Type.Literal(type), ...Object.fromEntries(fields) }, { additionalProperties: false });
};

const Observation = Type.Unsafe<Reported>(Type.Union(visit.events.map(({ type, data }) => observationOf(type, data))));

/** A report of a client; `sentAt` is the time of its clock when it was sent. */
const BeaconBody = Type.Object(
  {
    consent: Type.Literal('granted'),
    visit: Type.String({ pattern: '^[A-Za-z0-9_-]{16,40}$' }),
    sentAt: ClientTime,
    events: Type.Array(Observation, { minItems: 1, maxItems: 20 }),
  },
  { additionalProperties: false },
);
const validator = Compile(BeaconBody);

/** What was observed in a visit. */
export type Beacon = Readonly<{ visit: string; events: readonly VisitEvent[] }>;
export type BeaconReading = Readonly<{ beacon: Beacon } | { invalid: string }>;

/** The oldest observation that is accepted: of a browser that was offline for a week. */
const maxAgeMs = 7 * 86_400_000;

/**
 * Reads a report. `now`: when it was received, in ms since 1970. The time of an event is `now` less its age by the client's clock. Events
 * that are older than a week are left out. `invalid`: the path at fault.
 */
export const readBeacon = (body: unknown, now: number): BeaconReading => {
  if (!validator.Check(body)) return { invalid: validator.Errors(body)[0]?.instancePath || '/' };
  const { visit: id, sentAt, events } = body;
  const read = events
    .map((event) => ({ event, age: Math.max(0, sentAt - event.at) }))
    .filter(({ age }) => age <= maxAgeMs)
    .map(({ event, age }) => toEvent(event, new Date(now - age).toISOString()));
  const wrong = read.findIndex((event) => 'productId' in event && event.productId === '');
  return wrong === -1 ? { beacon: { visit: id, events: read } } : { invalid: `/events/${wrong}/productId` };
};

const toEvent = ({ productId, words, ...event }: Reported, at: string): VisitEvent =>
  ({
    ...event,
    at,
    ...(productId === undefined ? {} : { productId: idOf('Product', productId) }),
    ...(words === undefined ? {} : { words: searchWords(words) }),
  }) as unknown as VisitEvent;
