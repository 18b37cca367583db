import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, it } from 'vitest';
import { mutationAccess, queryAccess } from './field-permissions.js';
import { permissionsByRole } from './permissions.js';

const rows = readFileSync(join(projectFolder, 'docs/staff.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)));
const rowOf = (first: string) => rows.find(([, cell]) => cell?.[0] === first) ?? [];

/** The fields that demand this, in the order of the schema. */
const demanding = (access: string, of: Readonly<Record<string, string>>) =>
  Object.keys(of).filter((field) => of[field] === access);

describe('docs/staff.md', () => {
  it.each(permissionsByRole.OWNER)('has the queries and mutations that demand %s', (permission) => {
    const [, , queries, mutations] = rowOf(permission);
    expect([queries, mutations]).toEqual([demanding(permission, queryAccess), demanding(permission, mutationAccess)]);
  });

  it('has the permissions of each role', () => {
    for (const role of ['MERCHANDISER', 'FULFILMENT', 'SUPPORT', 'ANALYST'] as const)
      expect(rowOf(role)[2]).toEqual(permissionsByRole[role]);
    const [, , missing] = rowOf('MANAGER');
    const left = permissionsByRole.OWNER.filter((permission) => !missing?.includes(permission));
    expect([...permissionsByRole.MANAGER].sort()).toEqual(left.sort());
  });
});
