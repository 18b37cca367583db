import type { StockItem } from '@millrace/contracts';
import type { InventoryLevel } from '../../generated/admin.js';

/** The stock of an item at each location: at `main` is what is at no other. */
export const levelsOf = ({ onHand, held, backordered = 0, levels = [] }: StockItem): InventoryLevel[] => [
  {
    locationId: 'main',
    onHand: levels.reduce((rest, level) => rest - level.onHand, onHand - backordered),
    held: levels.reduce((rest, level) => rest - level.held, held),
  },
  ...levels.map((level) => ({ locationId: level.location, onHand: level.onHand, held: level.held })),
];
