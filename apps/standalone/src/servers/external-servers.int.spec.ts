import { describe, expect, inject, it } from 'vitest';
import { provisionExternalDatabase, provisionExternalBroker } from './external-servers.js';

describe('external servers', () => {
  it('are used when they answer', async () => {
    await provisionExternalBroker(inject('natsUrl'), 'any');
    await provisionExternalDatabase(inject('databaseUrl'), []);
  });

  it('are named with the reason, without the password, when they do not answer', async () => {
    await expect(provisionExternalBroker('nats://me:secret@127.0.0.1:1', 'any')).rejects.toMatchObject({
      code: 'SERVER_NOT_REACHABLE',
      message: expect.stringMatching(
        /^NATS_URL is nats:\/\/me:…@127\.0\.0\.1:1, where no broker can be used \((?!.*secret).*refused/,
      ),
    });
    await expect(provisionExternalDatabase('postgres://me:secret@localhost:1/shop', [])).rejects.toMatchObject({
      code: 'SERVER_NOT_REACHABLE',
      message: expect.stringMatching(/^DATABASE_URL is postgres:\/\/me:…@localhost:1\/shop, (?!.*secret).*ECONNREFUSED/),
    });
  });
});
