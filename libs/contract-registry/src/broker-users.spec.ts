import { appNames } from '@millrace/contracts';
import { expect, it } from 'vitest';
import { brokerUsers } from './broker-users.js';

it('gives each app a user whose password is a variable that nats-server resolves', () => {
  const { path, text } = brokerUsers();
  expect(path).toBe('deploy/nats/users.conf');
  for (const app of appNames) expect(text).toContain(`"user": "${app}",`);
  expect(text.match(/"password": \$NATS_PASSWORD_[A-Z_]+,/g)).toHaveLength(appNames.length);
});
