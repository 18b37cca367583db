import { type PaymentSimulator, startPaymentSimulator } from './index.js';

let running: PaymentSimulator | undefined;
const stop = async (): Promise<void> => {
  await running?.stop();
  process.exit(0);
};
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
startPaymentSimulator(process.env).then(
  (simulator) => {
    running = simulator;
    console.log('payment-simulator is ready');
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
