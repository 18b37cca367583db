import type { StaffPermission, StaffRole } from '../../generated/admin.js';

const reads = [
  'READ_PRODUCTS',
  'READ_STOCK',
  'READ_PRICES',
  'READ_CONTENT',
  'READ_ORDERS',
  'READ_PAYMENTS',
  'READ_ANALYTICS',
] as const;
const goods = ['READ_PRODUCTS', 'WRITE_PRODUCTS', 'READ_STOCK', 'READ_PRICES', 'WRITE_PRICES'] as const;
const merchandising = [...goods, 'READ_CONTENT', 'WRITE_CONTENT', 'READ_ANALYTICS'] as const;
const fulfilment = ['READ_PRODUCTS', 'READ_STOCK', 'WRITE_STOCK', 'READ_ORDERS', 'WRITE_SHIPMENTS', 'RECEIVE_RETURNS'] as const;
const support = ['READ_PRODUCTS', 'READ_STOCK', 'READ_ORDERS', 'CANCEL_ORDERS', 'REFUND_ORDERS'] as const;
const management = ['WRITE_PAYMENTS', 'READ_STAFF', 'READ_AUDIT_LOG'] as const;
const ownership = ['WRITE_STAFF', 'ERASE_PERSONAL_DATA'] as const;

const manager = [...new Set([...reads, ...merchandising, ...fulfilment, ...support, ...management])];

/** What each role may do: the one table of permissions. */
export const permissionsByRole: Readonly<Record<StaffRole, readonly StaffPermission[]>> = {
  OWNER: [...manager, ...ownership],
  MANAGER: manager,
  MERCHANDISER: merchandising,
  FULFILMENT: fulfilment,
  SUPPORT: support,
  ANALYST: reads,
};

const sets = new Map(Object.entries(permissionsByRole).map(([role, permissions]) => [role, new Set(permissions)]));
const none: ReadonlySet<StaffPermission> = new Set();

/** The permissions of a role; none without one. */
export const permissionsOf = (role: StaffRole | undefined): ReadonlySet<StaffPermission> => sets.get(role ?? '') ?? none;

/** The role with the name that the log has, `fulfilment`; `undefined` for a name that this version does not know. */
export const roleOf = (name: string): StaffRole | undefined => {
  const role = name.toUpperCase().replaceAll('-', '_');
  return sets.has(role) ? (role as StaffRole) : undefined;
};

/** The name of a role in the log. */
export const nameOfRole = (role: StaffRole): string => role.toLowerCase().replaceAll('_', '-');
