import { connectLog } from '../connection/event-log.js';
import { storeOf } from './event-store.js';
import { eventStoreContract, temporaryLog } from '@millrace/testing';

eventStoreContract('JetStream', async () => {
  const temporary = await temporaryLog();
  const second = await connectLog({
    servers: temporary.broker.url,
    user: 'inventory-service',
    password: 'test',
    app: 'inventory-service',
  });
  return {
    one: storeOf(await temporary.as('inventory-service')),
    other: storeOf(second),
    remove: async () => {
      await second.close();
      await temporary.remove();
    },
  };
});
