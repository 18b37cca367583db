import { followHandling, LogError, runWithIds } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { createLogger, type LogLevel } from './logger.js';
import { NestLogger } from './nest-logger.js';

const planted = ['ada@example.org', 'tok_secret', 'broker-password'];

const recording = (level: LogLevel) => {
  const lines: string[] = [];
  const logger = createLogger({ app: 'payment-service', level }, { write: (line) => void lines.push(line) });
  return { logger, lines, records: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe('the log of an app', () => {
  it('is one JSON line a record, with the level in words, the time and the app', () => {
    const { logger, lines, records } = recording('info');
    logger.warn({ correlationId: 'c1', requestId: 'r1' }, 'a message failed\nand is retried');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    expect(records()).toMatchObject([
      { level: 'warn', app: 'payment-service', correlationId: 'c1', requestId: 'r1', msg: 'a message failed\nand is retried' },
    ]);
    expect(records()[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it.each([
    ['debug', 4],
    ['info', 3],
    ['warn', 2],
    ['error', 1],
  ] as const)('drops what is below its level: %s leaves %i records', (level, count) => {
    const { logger, lines } = recording(level);
    for (const one of ['debug', 'info', 'warn', 'error'] as const) logger[one]('a record');
    expect(lines).toHaveLength(count);
  });

  it('has no personal data and no secret, neither of fields nor of errors that are not ours', () => {
    const { logger, lines } = recording('debug');
    const [email, token, password] = planted;
    logger.info({ email, token, password, buyer: { email, token } }, 'fields');
    logger.error(
      { error: new SyntaxError(`${email} is not valid JSON`, { cause: new Error(`${token} ${password}`) }) },
      'an error',
    );
    new NestLogger(logger).error(new TypeError(`cannot read ${email}`), 'Handler');
    expect(lines).toHaveLength(3);
    for (const secret of planted) expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('SyntaxError');
  });

  it('has the ids of the request, the command or the event that is handled, also for what Nest reports', async () => {
    const { logger, records } = recording('info');
    followHandling();
    await runWithIds({ requestId: 'r1', correlationId: 'c1', messageId: 'm1', causationId: 'e1' }, async () => {
      await Promise.resolve();
      logger.info({ attempt: 2 }, 'a record');
      new NestLogger(logger).error('an error', 'Handler');
    });
    logger.info('another');
    const ids = { requestId: 'r1', correlationId: 'c1', messageId: 'm1', causationId: 'e1' };
    expect(records()).toMatchObject([{ ...ids, attempt: 2 }, { ...ids, context: 'Handler' }, { msg: 'another' }]);
    expect(records()[2]).not.toHaveProperty('requestId');
  });

  it('has the code and the message of an error of ours', () => {
    const { logger, records } = recording('info');
    logger.error({ error: new LogError('NOT_AVAILABLE', 'ORDER does not answer') }, 'an error');
    expect(records()).toMatchObject([{ error: { name: 'LogError', code: 'NOT_AVAILABLE', message: 'ORDER does not answer' } }]);
  });

  it('has the start of Nest at debug alone, and its warnings with their context', () => {
    const { logger, records } = recording('info');
    const nest = new NestLogger(logger);
    nest.log('Nest microservice successfully started', 'NestMicroservice');
    nest.warn('a warning', 'Injector');
    expect(records()).toMatchObject([{ level: 'warn', context: 'Injector', msg: 'a warning' }]);
  });
});
