import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PaymentSimulator, startPaymentSimulator } from '@millrace/payment-simulator';

export const simulatorKey = 'a key of the simulator';
export const webhookSecret = 'a secret of the webhooks';

export type TestSimulator = Readonly<{
  url: string;
  /** Stops the simulator and starts it again with the same file and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}>;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A payment simulator with a file of its own. */
export const openSimulator = async (env: Readonly<Record<string, string>> = {}): Promise<TestSimulator> => {
  const folder = await mkdtemp(join(tmpdir(), 'payment-simulator-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    PAYMENT_SIMULATOR_FILE: join(folder, 'payments.jsonl'),
    PAYMENT_SIMULATOR_KEY: simulatorKey,
    PAYMENT_SIMULATOR_PUBLIC_URL: url,
    PAYMENT_WEBHOOK_SECRET: webhookSecret,
    ...env,
  };
  let running: PaymentSimulator = await startPaymentSimulator(settings);
  return {
    url,
    restart: async () => {
      await running.stop();
      running = await startPaymentSimulator(settings);
    },
    stop: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Answers on the hosted page as the buyer does; returns the address to which the browser is sent. */
export const answerOnPage = async (pageUrl: string, answer: 'approve' | 'reject'): Promise<string | null> => {
  const response = await fetch(`${pageUrl}/${answer}`, { method: 'POST', redirect: 'manual' });
  return response.headers.get('location');
};
