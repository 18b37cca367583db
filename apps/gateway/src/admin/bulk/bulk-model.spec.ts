import type { BulkOperationState } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import type { StaffPermission } from '../../generated/admin.js';
import { isReadableBy } from './bulk-model.js';

const requested = (kind: string, document?: string): BulkOperationState => ({
  task: { kind, staffId: 'm1', role: 'admin', requestedAt: '2026-11-30T00:00:00.000Z', ...(document && { document }) },
});
const withPermissions = (...permissions: readonly StaffPermission[]) => ({ permissions: new Set(permissions) });

describe('a bulk operation in the list', () => {
  it.each<[string, BulkOperationState, StaffPermission]>([
    ['an import', requested('product-import'), 'READ_PRODUCTS'],
    ['an export', requested('product-export'), 'READ_PRODUCTS'],
    ['a query of orders', requested('query', '{ orders { nodes { id } } }'), 'READ_ORDERS'],
  ])('%s is seen by those who may read what it reads, whoever requested it', (_, state, permission) => {
    expect(isReadableBy(withPermissions(permission), state)).toBe(true);
    expect(isReadableBy(withPermissions('READ_STAFF'), state)).toBe(false);
    expect(isReadableBy(withPermissions(), state)).toBe(false);
  });
});
