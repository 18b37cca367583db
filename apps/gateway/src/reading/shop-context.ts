import type { EventLog, Position } from '@millrace/event-log';
import { type Catalogue, openCatalogue } from '../catalogue/catalogue.js';
import { openPast, type Past } from './past.js';
import { openReading, type ReadContext } from './reading.js';

/** What one request to the shop API carries from resolver to resolver. */
export type ShopContext = ReadContext & Readonly<{ catalogue: Catalogue; past: Past }>;

export const openShopContext = (log: EventLog, readAfter: Position, caller: string): ShopContext => {
  const reading = openReading(log, readAfter, caller);
  const catalogue = openCatalogue(reading);
  return { reading, catalogue, past: openPast(reading, catalogue) };
};
