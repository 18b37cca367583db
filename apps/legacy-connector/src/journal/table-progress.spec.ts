import { erpSource } from '@millrace/contracts';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { configuredProgress, isRemovalNext, newProgress, removalProgress } from './table-progress.js';

const complete = (table: string) => ({ table, rows: 7, complete: true });

describe('the progress of the configured tables', () => {
  it('is what it was while the same tables are configured', () => {
    const tables = [complete('erp.art'), ...newProgress([removalProgress])];
    expect(configuredProgress(tables, ['erp.art'])).toBe(tables);
  });

  it('has a new table unread, and one that is configured again', () => {
    const without = configuredProgress([complete('erp.art'), complete('erp.ean')], ['erp.art']);
    expect(configuredProgress(without, ['erp.ean', 'erp.art'])).toEqual([complete('erp.art'), ...newProgress(['erp.ean'])]);
  });

  it('does not wait for a table that is not read any more, so that the rows that are gone are removed', () => {
    const tables = [complete('erp.art'), ...newProgress(['erp.ean', removalProgress])];
    expect(isRemovalNext(tables)).toBe(false);
    expect(isRemovalNext(configuredProgress(tables, ['erp.art']))).toBe(true);
    expect(isRemovalNext([complete('erp.art'), complete(removalProgress)])).toBe(false);
  });

  it('is valid with as many tables as a configuration may have', () => {
    const names = Array.from({ length: 500 }, (_, index) => `erp.t${index}`);
    const data = erpSource.events.find(({ type }) => type === 'ErpReadingAdvanced')?.data;
    expect(data && Compile(data).Check({ generation: 2, tables: newProgress([...names, removalProgress]) })).toBe(true);
  });
});
