import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type DiscountDetails, discount } from '@millrace/contracts';
import { type CommandSender, LogError } from '@millrace/event-log';

const limitedFrom = (quantity: number): DiscountDetails => ({
  title: 'Several pieces',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-01-01T00:00:00.000Z',
  minimum: { kind: 'quantity', quantity },
  limits: { total: 400 },
});

/** Defines a discount without a code for orders of so many pieces or more, with a limit that a long run reaches. */
export const defineDiscount = async (commands: CommandSender, pieces: number): Promise<void> => {
  const limited = limitedFrom(pieces);
  const command = { aggregate: discount, id: 'limited', requestId: randomUUID(), timeoutMs: 2_000 };
  for (;;) {
    const result = await commands
      .send({ ...command, request: { type: 'CreateDiscount', ...limited } })
      .catch((error: unknown) => {
        if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return { status: 'pending' };
        throw error;
      });
    if (result.status === 'accepted') return;
    if (result.status !== 'pending') throw new Error(`the discount was answered ${result.status}`);
    await pause(100);
  }
};
