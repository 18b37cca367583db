import type { EventLog, Position } from '@millrace/event-log';
import { type Catalogue, openCatalogue } from './catalogue.js';
import { openTimeTravel, type TimeTravel } from './time-travel.js';
import { openReadSession, type ReadContext } from '../consistency/read-session.js';

/** The context of one request to the shop API. */
export type ShopContext = ReadContext & Readonly<{ catalogue: Catalogue; timeTravel: TimeTravel }>;

export const openShopContext = (log: EventLog, readAfter: Position, caller: string): ShopContext => {
  const session = openReadSession(log, readAfter, caller);
  const catalogue = openCatalogue(session);
  return { session, catalogue, timeTravel: openTimeTravel(session, catalogue) };
};
