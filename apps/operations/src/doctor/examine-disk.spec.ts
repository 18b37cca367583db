import { describe, expect, it } from 'vitest';
import { examineDisk } from './examine-disk.js';

describe('the disk of a shop', () => {
  it.each([
    [0, true],
    [199, true],
    [999, true],
    [1_000, false],
    [500_000, false],
  ])('with %i MB left is reported: %s', async (left, expected) => {
    const findings = await examineDisk('/data', async () => left);
    expect(findings.map(({ about }) => about)).toEqual(expected ? ['disk of /data'] : []);
    if (expected)
      expect(findings[0]).toMatchObject({ fault: expect.stringContaining(`${left} MB`), advice: expect.stringMatching(/^Free/) });
  });

  it('is not checked when the data are on another machine', async () => {
    expect(await examineDisk(undefined, () => Promise.reject(new Error('looked')))).toEqual([]);
    await expect(examineDisk('/data', () => Promise.reject(new Error('looked')))).rejects.toThrow('looked');
  });
});
