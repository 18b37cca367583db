import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Id } from '../declaration/values.js';

/**
 * A place with stock. `countries`: the countries (ISO 3166) that it serves before others; `rank`: the location with the smaller one serves
 * first.
 */
export const StockLocation = Type.Object(
  {
    location: Id,
    name: Type.String({ minLength: 1, maxLength: 100 }),
    countries: Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { maxItems: 250 }),
    rank: Type.Integer({ minimum: 0, maximum: 1_000 }),
  },
  { title: 'StockLocation' },
);
export type StockLocation = Static<typeof StockLocation>;

/** The locations of the shop: one aggregate, with the id `locations`. The location `main` exists always. */
export const locations = aggregate({
  context: 'inventory',
  name: 'locations',
  events: [
    /** A new location, or new settings of a location. */
    message('LocationDefined', StockLocation),
  ],
  requests: [message('DefineLocation', StockLocation)],
  rejections: [message('TooManyLocations', Type.Object({ limit: Type.Integer() }))],
  state: Type.Object({ locations: Type.Array(StockLocation) }),
});
/** An event of the locations. */
export type LocationsEvent = EventOf<typeof locations>;
/** A command to the locations. */
export type LocationsRequest = RequestOf<typeof locations>;
/** A rejection of a command to the locations. */
export type LocationsRejection = RejectionOf<typeof locations>;
/** The locations that clients get. */
export type LocationsState = StateOf<typeof locations>;
