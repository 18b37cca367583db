import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { addHeader } from './publish.js';

const values = { 'ce-id': '7c1d', 'x-data-subject': ' with blanks ', 'Nats-Expected-Last-Subject-Sequence': '0', empty: '' };

const both = (add: (to: MsgHdrs, name: string, value: string) => void): string => {
  const written = headers();
  for (const [name, value] of Object.entries(values)) add(written, name, value);
  return String(written);
};

describe('a header that is added', () => {
  it('is written as the client writes it', () => {
    expect(both(addHeader)).toBe(both((to, name, value) => to.append(name, value)));
    expect(both(addHeader)).toContain('ce-id: 7c1d');
  });

  it('is found by the client', () => {
    const written = headers();
    addHeader(written, 'ce-id', '7c1d');
    expect([written.get('ce-id'), written.has('ce-id'), written.keys()]).toEqual(['7c1d', true, ['ce-id']]);
  });

  it('is refused by the client when it has the end of a line', () => {
    expect(() => addHeader(headers(), 'ce-id', 'a\r\nb: c')).toThrow(/header/);
  });

  it('is appended where the client holds its headers in another way', () => {
    const appended: string[][] = [];
    addHeader({ append: (...one: string[]) => appended.push(one) } as unknown as MsgHdrs, 'ce-id', '7c1d');
    expect(appended).toEqual([['ce-id', '7c1d']]);
  });
});
