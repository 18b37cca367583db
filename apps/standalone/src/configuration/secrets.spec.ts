import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORDER } from '@millrace/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSecrets } from './secrets.js';

describe('the secrets of a data directory', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'millrace-secrets-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('are created once, and readable by their owner only', () => {
    expect(readSecrets(data, [])).toEqual(readSecrets(data, []));
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('get a password for an added view, and keep the existing ones', () => {
    const before = readSecrets(data, []);
    const added = { app: 'best-sellers-view', name: 'best-sellers', streams: [ORDER] } as const;
    const after = readSecrets(data, [added]);
    const password = after.brokerPasswords[added.app];
    const ofDatabase = after.databasePasswords[added.app];
    expect(after).toEqual({
      ...before,
      brokerPasswords: { ...before.brokerPasswords, [added.app]: password },
      databasePasswords: { ...before.databasePasswords, [added.app]: ofDatabase },
    });
    for (const made of [password, ofDatabase]) expect(made).toMatch(/^[\w-]{32}$/);
    const passwords = [...Object.values(after.brokerPasswords), ...Object.values(after.databasePasswords)];
    expect(passwords.length).toBeGreaterThan(12);
    expect(new Set(passwords).size).toBe(passwords.length);
    expect(readSecrets(data, [added])).toEqual(after);
  });
});
