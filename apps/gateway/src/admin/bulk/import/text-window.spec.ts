import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heading, readHeading, takeProducts } from './text-window.js';

const headingOf = (text: string): Heading => {
  const heading = readHeading(Buffer.from(text));
  if ('unreadable' in heading) throw new Error(heading.unreadable);
  return heading;
};
const heading = headingOf('Handle,Title\n');

describe('the header of a file', () => {
  it.each([
    ['Handle,Title\na,b\n', 13, 1, ','],
    ['\n\nHandle;Title\r\na;b\r\n', 16, 3, ';'],
    ['sep=;\nHandle;Title\n', 19, 2, ';'],
    ['\ufeffTitle\tHandle\n', 16, 1, '\t'],
    ['Handle', 6, 1, ','],
  ])('of %j ends at byte %d and row %d', (text, bytes, rows, delimiter) =>
    expect(headingOf(text)).toMatchObject({ bytes, rows, delimiter }),
  );

  it.each([
    ['', 'it is empty'],
    ['Title\nx', 'it has no header with the column Handle'],
  ])('is missing in %j', (text, unreadable) => expect(readHeading(Buffer.from(text))).toEqual({ unreadable }));
});

describe('whole products', () => {
  const take = (text: string, isEnd: boolean, max = 100) => takeProducts(Buffer.from(text), heading, isEnd, max);

  it('end where the next one begins', () => {
    expect(take('a,1\na,2\nb,3\nc,4\n', false)).toMatchObject({ text: 'a,1\na,2\n', rows: 2 });
    expect(take('a,1\nA,2\nb,3\n', true)).toMatchObject({ text: 'a,1\nA,2\nb,3\n', rows: 3 });
    expect(take('a,1\nb,2\nc,3\n', true, 2)).toMatchObject({ text: 'a,1\nb,2\n', rows: 2 });
  });

  it('are not known before the next one has begun', () => {
    expect(take('a,1\na,2\n', false)).toBeUndefined();
    expect(take('a,1\nb', false)).toBeUndefined();
    expect(take('a,"1\nb,2\nc,3', false)).toBeUndefined();
  });

  it('refuse bytes that are not UTF-8', () =>
    expect(takeProducts(Buffer.from('a,\xe4\nb,1\n', 'latin1'), heading, true, 9)).toHaveProperty('unreadable'));

  it('are the file again, one piece after another, whatever the size of the pieces', () => {
    const cell = fc.constantFrom('', 'x', 'ä', '"q,u"', '"two\nlines"', '"say ""hi"""');
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', ''), cell).map((cells) => cells.join(','));
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), end, fc.integer({ min: 1, max: 40 }), (rows, eol, size) => {
        const file = Buffer.from(rows.map((one) => one + eol).join(''));
        const windows: string[] = [];
        let [offset, count] = [0, 0];
        for (let length = size; offset < file.length; ) {
          const piece = file.subarray(offset, offset + length);
          const window = takeProducts(piece, heading, offset + piece.length >= file.length, 3);
          if (!window) length *= 2;
          else if ('unreadable' in window) throw new Error(window.unreadable);
          else {
            windows.push(window.text);
            offset += window.bytes;
            count += window.rows;
            length = size;
          }
        }
        expect(windows.join('')).toBe(file.toString());
        expect(count).toBe(rows.length);
      }),
    );
  });
});
