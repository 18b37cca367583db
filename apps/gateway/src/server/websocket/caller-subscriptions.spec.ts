import { expect, it } from 'vitest';
import { CallerSubscriptions } from './caller-subscriptions.js';

it('counts the open subscriptions of a caller, and those of a closed connection no longer', () => {
  const open = new CallerSubscriptions();
  const [phone, laptop]: Record<string, unknown>[] = [{ a: 1 }, { b: 1, c: 1 }];
  const close = open.add('ada', phone ?? {});
  open.add('ada', laptop ?? {});
  open.add('bob', { d: 1 });
  expect([open.count('ada'), open.count('bob'), open.count('eve')]).toEqual([3, 1, 0]);
  delete laptop?.['b'];
  expect(open.count('ada')).toBe(2);
  close();
  expect(open.count('ada')).toBe(1);
});
