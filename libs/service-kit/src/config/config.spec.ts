import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.js';

const schema = Type.Object({
  TOKEN: Type.String({ minLength: 16 }),
  LIMIT: Type.Integer({ minimum: 1, default: 5 }),
  OPEN: Type.Boolean({ default: false }),
});
const env = { NATS_PASSWORD: 'p', TOKEN: 'a-token-that-is-long' };

describe('a configuration', () => {
  it('is read from text, with defaults for what is absent or empty', () =>
    expect(parseConfig('gateway', schema, { ...env, PORT: '4000', OPEN: 'true', LIMIT: '' })).toMatchObject({
      NATS_USER: 'gateway',
      PORT: 4000,
      OPEN: true,
      LIMIT: 5,
    }));

  it('names every error at once, and no value', () => {
    const read = () => parseConfig('gateway', schema, { TOKEN: 'short-secret', LIMIT: '0', PORT: 'x' });
    expect(read).toThrow(ConfigError);
    for (const name of ['NATS_PASSWORD', 'TOKEN', 'LIMIT', 'PORT']) expect(read).toThrow(name);
    expect(read).not.toThrow('short-secret');
  });
});
