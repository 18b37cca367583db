import { readFileSync } from 'node:fs';
import { keyEraser, keyReaders, keyWriters, personalRequests, streams } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/privacy.md', 'utf8');
const words = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');
/** The words in code of the table row that begins with this text. */
const row = (first: string): string[] =>
  words(page.split('\n').find((line) => line.startsWith(`| \`${first}\` |`)) ?? '').slice(1);
const who = (may: string): string[] => words(page.split('\n').find((line) => line.endsWith(`| ${may} |`)) ?? '');

describe('docs/privacy.md', () => {
  it.each(streams.filter(({ personalData }) => personalData.length > 0))('lists the personal data in $name', (stream) => {
    expect(row(stream.name)).toEqual(stream.personalData);
  });

  it('lists the personal data in requests', () => {
    expect(row('REQUESTS')).toEqual(Object.values(personalRequests).flat());
  });

  it('lists no other stream', () => {
    const table = page.slice(page.indexOf('| in |'), page.indexOf('Notes and attributes'));
    const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    const holding = streams.filter(({ personalData }) => personalData.length > 0).map(({ name }) => name);
    expect(named).toEqual([...holding, 'REQUESTS']);
  });

  it('lists the apps that may read, create and erase keys', () => {
    expect(who('create keys, and read them')).toEqual([...keyWriters]);
    expect(who('read keys')).toEqual(keyReaders.filter((app) => !keyWriters.includes(app)));
    expect(who('erase keys')).toEqual([keyEraser]);
  });
});
