import { describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';

const read = async (...lines: readonly string[]) => {
  const { products, errors, notices } = await importCsv(`${lines.join('\n')}\n`);
  return { handles: products.map(({ details }) => details.handle), errors, notices };
};

describe('filled cells behind the last named heading', () => {
  it.each([
    ['Handle,Title,Variant Price,Tags,', 'h,Bottle 1,5,19.90,kitchen', 'ok,Ok,1,x,'],
    ['Handle,Title,Variant Price,Tags,,', 'h,Bottle 1,5,19.90,kitchen,', 'ok,Ok,1,x,,'],
    ['Handle,Title,Variant Price,Tags,', 'h,Bottle,19,90,a,b', 'ok,Ok,1,x'],
    ['Handle;Title;Variant Price; ', 'h;Bottle;1;2', 'ok;Ok;1;'],
    ['Handle,Title,Variant Price,Tags', 'h,Bottle 1,5,19.90,kitchen', 'ok,Ok,1,x,'],
    ['Handle,Title,Variant Price', 'h,Bottle 1,5,19.90,', 'ok,Ok,1,'],
  ])('%j: %s is an error of its row only', async (header, bad, good) => {
    const { handles, errors, notices } = await read(header, bad, good);
    expect(handles).toEqual(['ok']);
    const reason = expect.stringContaining('more filled cells than named headings');
    expect([errors, notices]).toEqual([[{ row: 2, handle: 'h', reason }], []]);
  });

  it('are ignored when they are blank', async () => {
    expect(await read('Handle,Title,Variant Price,', 'a,A,1,', 'b,B,2, ', 'c,C,3')).toEqual({
      handles: ['a', 'b', 'c'],
      errors: [],
      notices: [],
    });
  });

  it('are accepted under an empty heading before others', async () => {
    const { handles, errors } = await read(',Handle,Title,Variant Price', '0,a,A,1', '1,b,B,2');
    expect([handles, errors]).toEqual([['a', 'b'], []]);
  });
});
