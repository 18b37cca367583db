import { describe, expect, it } from 'vitest';
import { isTurned } from './exif-orientation.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const exif = '457869660000';
const little = (orientation: string) => hex(`${exif} 49492a00 08000000 0100 1201 0300 01000000 ${orientation}000000 00000000`);
const big = (orientation: string) => hex(`${exif} 4d4d002a 00000008 0001 0112 0003 00000001 00${orientation}0000 00000000`);

describe('the orientation of a picture', () => {
  it.each(['05', '06', '07', '08'])('exchanges width and height: %s', (orientation) =>
    expect([isTurned(little(orientation)), isTurned(big(orientation))]).toEqual([true, true]),
  );
  it.each(['00', '01', '02', '03', '04', '09'])('leaves them: %s', (orientation) =>
    expect([isTurned(little(orientation)), isTurned(big(orientation))]).toEqual([false, false]),
  );
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another segment', hex('687474703a2f 49492a00 08000000')],
    ['a directory behind the end', hex(`${exif} 49492a00 ffffffff 0100`)],
    ['more entries than there are', hex(`${exif} 49492a00 08000000 ffff 0001 0300`)],
  ])('is not read of %s', (_, segment) => expect(isTurned(segment)).toBe(false));
});
