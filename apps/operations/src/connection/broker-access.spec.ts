import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokerAccess } from './broker-access.js';

describe('the broker that the operator connects to', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'millrace-access-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('is the one of the data directory', () => {
    mkdirSync(join(data, 'nats'));
    writeFileSync(join(data, 'nats/nats-server.conf'), 'listen: "127.0.0.1:4321"\nserver_name: "n"\n');
    writeFileSync(join(data, 'secrets.json'), JSON.stringify({ brokerPasswords: { operator: 'o', gateway: 'g' } }));
    expect(brokerAccess(data, {})).toEqual({
      servers: 'nats://127.0.0.1:4321',
      password: 'o',
      passwords: { operator: 'o', gateway: 'g' },
      dataFolder: data,
    });
  });

  it('is the one in the environment, with precedence', () => {
    const env = { NATS_URL: 'nats://log:4222', NATS_PASSWORD: 'p' };
    expect(brokerAccess(data, env)).toEqual({
      servers: 'nats://log:4222',
      password: 'p',
      passwords: { operator: 'p' },
    });
    const more = { NATS_PASSWORD_SEARCH_VIEW: 's', NATS_PASSWORD_GATEWAY: '', NATS_PASSWORD_OPERATOR: 'another' };
    expect(brokerAccess(data, { ...env, ...more }).passwords).toEqual({ operator: 'p', 'search-view': 's' });
  });

  it('is reported as unknown in one line', () => {
    expect(() => brokerAccess(data, {})).toThrow(/^There is no shop in .*: name its data directory with --data/);
  });
});
