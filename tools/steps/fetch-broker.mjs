import { print } from './print.mjs';

/**
 * Fetches nats-server for a first start; `libs/local-servers` must be compiled. A failure is only printed: the start of the broker
 * tries again, and says what can be done.
 */
export const fetchBroker = async () => {
  if (process.env.NATS_URL) return;
  const { obtainNatsServer } = await import('../../libs/local-servers/dist/index.js');
  await obtainNatsServer({ report: print }).catch((error) => print(error.message));
};
