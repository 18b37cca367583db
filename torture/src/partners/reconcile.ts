import { ReconcilePayments } from '@millrace/contracts';
import { type EventLog, sendQuery } from '@millrace/event-log';
import { until } from '@millrace/local-servers';

/** The differences between the log and the payment provider once there are none, or after the limit. */
export const differencesAtRest = async (operator: EventLog, withinMs: number): Promise<readonly string[]> => {
  let found: readonly string[] = ['the payment service does not answer'];
  await until(
    async () => {
      const answer = await sendQuery(operator, ReconcilePayments, {}, { timeoutMs: 20_000 }).catch(() => undefined);
      if (answer)
        found = answer.data.differences.map(
          ({ paymentId, kind, log, atProvider }) =>
            `${paymentId}: ${kind}: ${log ?? 'nothing'} in the log, ${atProvider ?? 'nothing'} there`,
        );
      return answer !== undefined && found.length === 0;
    },
    withinMs,
    1_000,
  );
  return found;
};
