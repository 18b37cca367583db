import type { LocationsEvent, LocationsRejection, LocationsRequest, LocationsState, StockLocation } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

const limit = 50;

const decide = (
  { locations }: LocationsState,
  { type: _, ...wanted }: LocationsRequest,
): Decision<LocationsEvent, LocationsRejection> => {
  const known = locations.find(({ location }) => location === wanted.location);
  if (!known && locations.length >= limit) return reject({ type: 'TooManyLocations', limit });
  return known && isSame(known, wanted) ? accept() : accept({ type: 'LocationDefined', ...wanted });
};

const evolve = ({ locations }: LocationsState, { type: _, ...defined }: LocationsEvent): LocationsState => ({
  locations: [...locations.filter(({ location }) => location !== defined.location), defined],
});

const isSame = (a: StockLocation, b: StockLocation): boolean =>
  a.name === b.name && a.rank === b.rank && a.countries.join() === b.countries.join();

export const locationsDecider: Decider<LocationsState, LocationsRequest, LocationsEvent, LocationsRejection> = {
  initial: { locations: [] },
  decide,
  evolve,
};
