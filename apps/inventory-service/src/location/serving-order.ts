import type { StockLocation } from '@millrace/contracts';
/** The location of all stock for which no other is named. */
export const mainLocation = 'main';

/** `main` as long as nobody defined it otherwise. */
const mainByDefault: StockLocation = { location: mainLocation, name: 'Main', countries: [], rank: 0 };

/** All locations, `main` included. */
export const allLocations = (defined: readonly StockLocation[]): readonly StockLocation[] =>
  defined.some(({ location }) => location === mainLocation) ? defined : [mainByDefault, ...defined];

/**
 * The ids of the locations in the order in which they serve an order to a country: those that name the country first, each group by rank.
 */
export const servingOrder = (defined: readonly StockLocation[], countryCode?: string): string[] => {
  const group = ({ countries }: StockLocation) => (countryCode !== undefined && countries.includes(countryCode) ? 0 : 1);
  return [...allLocations(defined)]
    .sort((a, b) => group(a) - group(b) || a.rank - b.rank || (a.location < b.location ? -1 : 1))
    .map(({ location }) => location);
};
