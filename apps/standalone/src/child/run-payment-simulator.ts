import { startPaymentSimulator } from '@millrace/payment-simulator';
import { reportAlive } from './heartbeat.js';
import { followSupervisor } from './supervisor.js';

followSupervisor();
const starting = startPaymentSimulator(process.env);
starting.then(reportAlive, (error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
const stop = async (): Promise<void> => {
  await (await starting).stop();
  process.exit(0);
};
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
