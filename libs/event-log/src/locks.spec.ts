import { describe, expect, it } from 'vitest';
import { Locks } from './locks.js';

const step = () => new Promise<void>((done) => setImmediate(done));

describe('locks', () => {
  it('let what shares a key run one after another, in the order asked, and the rest at once', async () => {
    const locks = new Locks();
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await step();
      told.push(`${name} ends`);
    };
    await Promise.all([
      locks.run(['a', 'b'], work('first')),
      locks.run(['b', 'c'], work('second')),
      locks.run(['d'], work('apart')),
      locks.run(['c', 'a'], work('third')),
    ]);
    expect(told.filter((line) => !line.startsWith('apart'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
    expect(told.indexOf('apart begins')).toBeLessThan(told.indexOf('first ends'));
  });

  it('go on after work that failed', async () => {
    const locks = new Locks();
    await expect(locks.run(['a'], () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await locks.run(['a'], async () => 'done')).toBe('done');
  });
});
