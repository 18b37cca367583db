import { afterEach, describe, expect, it } from 'vitest';
import { eventOf, testPool } from './test-pool.fixture.js';

const reply = '{ type: "test.test.Replied", subject: event.subject, data: {} }';
const ofSubject = (cases: Readonly<Record<string, string>>) =>
  `export const cloudEvent = async (event) => {
    switch (event.subject) {
      ${Object.entries(cases)
        .map(([subject, body]) => `case ${JSON.stringify(subject)}: ${body}`)
        .join('\n')}
      default: return [${reply}];
    }
  };`;

describe('the workers of a function', () => {
  let close = async () => {};
  const pooled: typeof testPool = (...given) => {
    const made = testPool(...given);
    close = made.close;
    return made;
  };
  afterEach(() => close());

  it('start with the first invocation, stay warm, and stop after idle time', async () => {
    const { pool } = pooled(`let calls = 0; export const cloudEvent = () => [{ calls: ++calls }];`, { idleMs: 100 });
    expect(pool.figures()).toMatchObject({ workers: 0, coldStarts: 0 });
    expect(await pool.invoke(eventOf('a'))).toEqual([{ calls: 1 }]);
    expect(await pool.invoke(eventOf('b'))).toEqual([{ calls: 2 }]);
    await expect.poll(() => pool.figures().workers).toBe(0);
    expect(await pool.invoke(eventOf('c'))).toEqual([{ calls: 1 }]);
    expect(pool.figures()).toMatchObject({ invocations: 3, failures: 0, coldStarts: 2 });
  });

  it('get the environment variables of the declaration and no others, and their output is collected', async () => {
    const text = 'export const cloudEvent = () => { console.log("one\\ntwo"); return [process.env]; };';
    const { pool, lines } = pooled(text, {}, { KEY: 'k' });
    expect(await pool.invoke(eventOf('a'))).toEqual([{ KEY: 'k' }]);
    await expect.poll(() => lines).toEqual(['one', 'two']);
  });

  it('are more while invocations wait, up to the limit', async () => {
    const wait = 'await new Promise((done) => setTimeout(done, 300)); return [];';
    const { pool } = pooled(ofSubject({ a: wait }), { concurrency: 1, workers: { min: 0, max: 3 } });
    const all = Array.from({ length: 6 }, () => pool.invoke(eventOf('a')));
    expect(pool.figures()).toMatchObject({ workers: 3, inWork: 3, waiting: 3 });
    await Promise.all(all);
    expect(pool.figures()).toMatchObject({ workers: 3, inWork: 0, waiting: 0, coldStarts: 3 });
  });

  it('fail what throws, and no other', async () => {
    const { pool } = pooled(ofSubject({ bad: 'throw new TypeError("no such order");', late: 'return Promise.reject("no");' }));
    const results = await Promise.allSettled(['a', 'bad', 'late', 'b'].map((subject) => pool.invoke(eventOf(subject))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    await expect(pool.invoke(eventOf('bad'))).rejects.toMatchObject({ problem: 'failed', message: 'TypeError: no such order' });
    expect(pool.figures()).toMatchObject({ failures: 3, coldStarts: 1 });
  });

  it.each([
    ['an endless loop is cut off', 'for (;;);', { problem: 'timeout', message: 'it took longer than 2000 ms' }],
    ['one without memory is terminated', 'const all = []; for (;;) all.push(new Array(1e5).fill(1));', { problem: 'stopped' }],
    ['one that exits is no success', 'process.exit(0);', { problem: 'stopped', message: 'its worker exited with code 0' }],
    [
      'an error outside of a call ends it',
      'setImmediate(() => { throw new Error("later"); }); await new Promise(() => {});',
      {
        problem: 'stopped',
        message: 'its worker ended: Error: later',
      },
    ],
  ])('are replaced: %s, and those in work with it succeed', async (_, body, error) => {
    const { pool } = pooled(ofSubject({ bad: body }), { timeoutMs: 2_000 });
    const subjects = ['a', 'bad', 'b', 'c', 'd'];
    const results = await Promise.allSettled(subjects.map((subject) => pool.invoke(eventOf(subject))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect((results[1] as PromiseRejectedResult).reason).toMatchObject(error);
    expect(pool.figures().failures).toBe(1);
  });

  it('are as many as the declaration says after one has ended', async () => {
    const { pool } = pooled(ofSubject({ bad: 'process.exit(0);' }), { concurrency: 1, workers: { min: 2, max: 2 } });
    pool.warm();
    await expect(pool.invoke(eventOf('bad'))).rejects.toMatchObject({ problem: 'stopped' });
    await expect.poll(() => pool.figures()).toMatchObject({ workers: 2, coldStarts: 3 });
  });

  it('end for good when their pool is closed, and whatever is in work, waits or comes later fails', async () => {
    const { pool } = pooled(ofSubject({ a: 'await new Promise(() => {});' }), { concurrency: 2 });
    await pool.invoke(eventOf('b'));
    const all = Promise.allSettled(Array.from({ length: 4 }, () => pool.invoke(eventOf('a'))));
    expect(pool.figures()).toMatchObject({ workers: 1, inWork: 2, waiting: 2 });
    await pool.close();
    const rejected = { status: 'rejected', reason: { problem: 'stopped' } };
    expect(await all).toMatchObject([rejected, rejected, rejected, rejected]);
    await expect(pool.invoke(eventOf('b'))).rejects.toMatchObject({ problem: 'stopped' });
    expect(pool.figures()).toMatchObject({ workers: 0, waiting: 0, coldStarts: 1 });
  });

  it('of a former module finish what is in work and stop, while those of the present one are called', async () => {
    const slow = 'await new Promise((done) => setTimeout(done, 1_500));';
    const { pool, renew } = pooled(`export const cloudEvent = async () => { ${slow} return [{ version: 1 }]; };`);
    await pool.invoke(eventOf('a'));
    const inWork = pool.invoke(eventOf('b'));
    renew('export const cloudEvent = () => [{ version: 2 }];');
    expect(await pool.invoke(eventOf('c'))).toEqual([{ version: 2 }]);
    expect(pool.figures()).toMatchObject({ workers: 2, inWork: 1 });
    expect(await inWork).toEqual([{ version: 1 }]);
    await expect.poll(() => pool.figures().workers).toBe(1);
    expect(await pool.invoke(eventOf('d'))).toEqual([{ version: 2 }]);
    expect(pool.figures()).toMatchObject({ failures: 0, coldStarts: 2 });
  });

  it('cannot load a module that throws, and say so', async () => {
    const { pool } = pooled('throw new Error("not configured");');
    await expect(pool.invoke(eventOf('a'))).rejects.toMatchObject({ message: 'its worker ended: Error: not configured' });
  });
});
