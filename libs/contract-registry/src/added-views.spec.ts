import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOG, ORDER } from '@millrace/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addedViews } from './added-views.js';
import { describeContracts } from './document/document.js';

describe('the views that are added by their folder', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'millrace-added-'));
    mkdirSync(join(root, 'apps'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const folder = (name: string, manifest?: object) => {
    mkdirSync(join(root, 'apps', name));
    if (manifest) writeFileSync(join(root, 'apps', name, 'package.json'), JSON.stringify(manifest));
  };

  it('read the streams of their package.json; those of the contracts, other folders and empty ones are not listed', () => {
    folder('stock-history-view', { millrace: { reads: ['CATALOG'] } });
    folder('best-sellers-view', { millrace: { reads: ['ORDER', 'CATALOG'] } });
    folder('search-view', {});
    folder('mail-service', {});
    folder('left-over-view');
    expect(addedViews(root)).toEqual([
      { app: 'best-sellers-view', name: 'best-sellers', streams: [ORDER, CATALOG] },
      { app: 'stock-history-view', name: 'stock-history', streams: [CATALOG] },
    ]);
  });

  it.each([
    [
      {},
      /^apps\/odd-view\/package\.json does not say what the view reads: add "millrace": \{ "reads": \[ … \] \} with any of CATALOG, /,
    ],
    [{ millrace: { reads: [] } }, /does not say what the view reads/],
    [{ millrace: { reads: ['KEYS'] } }, /^apps\/odd-view\/package\.json reads "KEYS", which is no stream: there are CATALOG, /],
  ])('are refused with advice: %j', (manifest, message) => {
    folder('odd-view', manifest);
    expect(() => addedViews(root)).toThrow(message);
  });

  it('are consumers of the contracts that they read when a change is compared', () => {
    folder('best-sellers-view', { millrace: { reads: ['ORDER'] } });
    expect(describeContracts('now', addedViews(root)).consumers.at(-1)).toEqual({
      app: 'best-sellers-view',
      name: 'best-sellers',
      stream: 'ORDER',
    });
  });
});
