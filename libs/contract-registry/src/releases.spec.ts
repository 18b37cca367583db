import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyAggregate, type MessageContract, type OldData, streams } from '@millrace/contracts';
import { temporaryFolder } from '@millrace/testing';
import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkAgainst } from './compatibility/compare-contracts.js';
import { dataOf } from './compatibility/data.fixture.js';
import { report, rulesTable } from './compatibility/report.js';
import { describeContracts, type MessageDocument } from './document/document.js';
import { byVersion, releasesIn, writeRelease } from './releases.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const releases = releasesIn(project);
const present = describeContracts('now');
const aggregates: readonly AnyAggregate[] = streams.flatMap((stream) => stream.aggregates);

/** The messages of each release that are still read: its events, for ever, and its requests. */
const stillRead = releases.flatMap(({ release, streams: released }) =>
  released
    .flatMap((stream) => stream.aggregates)
    .flatMap(({ name, events, requests }) =>
      (['events', 'requests'] as const).flatMap((part) =>
        (part === 'events' ? events : requests).map((old): [string, MessageDocument, MessageContract | undefined] => [
          `${release} ${name}.${old.type}`,
          old,
          aggregates.find((aggregate) => aggregate.name === name)?.[part].find(({ type }: MessageContract) => type === old.type),
        ]),
      ),
    ),
);

describe('the released contracts', () => {
  it('exist', () => expect(releases.length).toBeGreaterThan(0));

  it('are compatible with the current contracts', () => {
    expect(checkAgainst(releases, present).map(report).join('\n')).toBe('');
  });

  it.each(stillRead)('of %s: their data are readable under the current contracts', (_, old, now) => {
    expect(now).toBeDefined();
    if (!now) return;
    const reads = Compile(now.data);
    const steps = now.upcasts.slice(old.version - 1);
    fc.assert(
      fc.property(dataOf(old.data), (data) => {
        const lifted = steps.reduce((up, { lift }) => lift(up), data as OldData);
        expect(reads.Check(lifted)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('comply with the rules in the documentation', () => {
    expect(readFileSync(join(project, 'docs/contracts.md'), 'utf8')).toContain(rulesTable());
  });
});

describe('a release', () => {
  const emptyProject = () => {
    const { path, remove } = temporaryFolder();
    onTestFinished(remove);
    mkdirSync(join(path, 'libs/contracts/released'), { recursive: true });
    return path;
  };

  it('is written once and never overwritten', () => {
    const root = emptyProject();
    expect(releasesIn(root)).toEqual([]);
    expect(writeRelease(root, { ...present, release: '0.10.0' })).toBe('libs/contracts/released/0.10.0.json');
    writeRelease(root, { ...present, release: '0.9.0', checked: 'backward' });
    expect(releasesIn(root).map(({ release, checked }) => [release, checked])).toEqual([
      ['0.9.0', 'backward'],
      ['0.10.0', undefined],
    ]);
    expect(() => writeRelease(root, { ...present, release: '0.9.0' })).toThrow('EEXIST');
  });

  it.each([
    ['0.9.0', '0.10.0', -1],
    ['1.0.0', '0.9.9', 1],
    ['1.2.3', '1.2.3', 0],
  ])('orders %s and %s by number', (one, other, sign) => {
    expect(Math.sign(byVersion(one, other))).toBe(sign);
  });
});
