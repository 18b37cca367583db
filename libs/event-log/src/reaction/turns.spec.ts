import { expect, it } from 'vitest';
import { turns } from './turns.js';

/** Acts that begin and end are noted; each ends when it is told to. */
const acts = () => {
  const notes: string[] = [];
  const act = (name: string) => {
    let settle: (error?: Error) => void = () => undefined;
    const ended = new Promise<string>((resolve, reject) => (settle = (error) => (error ? reject(error) : resolve(name))));
    return {
      run: () => {
        notes.push(name);
        return ended;
      },
      settle: (error?: Error) => settle(error),
    };
  };
  return { notes, act };
};

it('acts of one key run one after another, also after a failure, and those of another key beside them', async () => {
  const inTurn = turns();
  const { notes, act } = acts();
  const [a1, a2, a3, b1] = [act('a1'), act('a2'), act('a3'), act('b1')];
  const first = inTurn('a', a1.run);
  const second = inTurn('a', a2.run);
  const third = inTurn('a', a3.run);
  const other = inTurn('b', b1.run);
  b1.settle();
  expect(await other).toBe('b1');
  expect(notes).toEqual(['a1', 'b1']);
  a1.settle(new Error('a fault'));
  await expect(first).rejects.toThrow('a fault');
  a2.settle();
  expect(await second).toBe('a2');
  a3.settle();
  expect(await third).toBe('a3');
  expect(notes).toEqual(['a1', 'b1', 'a2', 'a3']);
  const again = act('a4');
  again.settle();
  expect(await inTurn('a', again.run)).toBe('a4');
});
