import { randomUUID } from 'node:crypto';
import { item } from '@millrace/contracts';
import type { CommandSender } from '@millrace/event-log';

/** Sends one command after another that changes the stock of one of these items, in turn. */
export const stockClient = (requests: CommandSender, ids: readonly string[]) => {
  let turn = 0;
  return async (): Promise<void> => {
    const id = ids[turn++ % ids.length] ?? '';
    const request = { type: 'AdjustStock', delta: 1, reason: 'counted' } as const;
    const result = await requests.send({ aggregate: item, id, request, requestId: randomUUID() });
    if (result.status !== 'accepted') throw new Error(`a request of the benchmark was ${result.status}`);
  };
};
