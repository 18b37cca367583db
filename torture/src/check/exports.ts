import type { History, Violation } from '../history/history.js';

/** Every paid order has one row in the export, and no other order has one. */
export const exportsHold = ({ trade, exported }: Pick<History, 'trade' | 'exported'>): readonly Violation[] => {
  if (!exported) return [];
  const paid = new Set(trade.filter(({ event }) => event.type === 'OrderPaid').map(({ aggregateId }) => aggregateId));
  const counts = new Map<string, number>();
  for (const id of exported) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...new Set([...paid, ...counts.keys()])].flatMap((id) => {
    const [rows, due] = [counts.get(id) ?? 0, paid.has(id) ? 1 : 0];
    return rows === due ? [] : [{ rule: 'exported once', about: `order ${id}`, detail: `has ${rows} rows, where ${due} is due` }];
  });
};
