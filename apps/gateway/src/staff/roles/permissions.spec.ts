import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { accessOf, mutationAccess, queryAccess } from './field-permissions.js';
import { nameOfRole, permissionsByRole, permissionsOf, roleOf } from './permissions.js';
import { rootFieldsOf } from './root-fields.js';

const sdl = readFileSync(createRequire(import.meta.url).resolve('@millrace/contracts/graphql/admin.graphql'), 'utf8');
const schema = buildSchema(sdl);
const enumValues = (name: string) => {
  const type = schema.getType(name);
  return type && 'getValues' in type ? type.getValues().map((value: { name: string }) => value.name) : [];
};

/** The fields of the schema without a declared permission, and the declared ones that it does not have. */
const undeclared = (of: ReturnType<typeof buildSchema>) => {
  const fields = {
    query: Object.keys(of.getQueryType()?.getFields() ?? {}),
    mutation: Object.keys(of.getMutationType()?.getFields() ?? {}),
    subscription: Object.keys(of.getSubscriptionType()?.getFields() ?? {}),
  } as const;
  const missing = (['query', 'mutation', 'subscription'] as const).flatMap((operation) =>
    fields[operation].filter((field) => accessOf(operation, field) === undefined),
  );
  const unknown = [
    ...Object.keys(queryAccess).filter((field) => !fields.query.includes(field)),
    ...Object.keys(mutationAccess).filter((field) => !fields.mutation.includes(field)),
  ];
  return { missing, unknown };
};

describe('the permissions of the admin API', () => {
  it('are declared for each of its queries, mutations and subscriptions', () => {
    expect(undeclared(schema)).toEqual({ missing: [], unknown: [] });
  });

  it('would be missed for a new field', () => {
    const planted = buildSchema(`${sdl}
      extend type Query { planted: Int }
      extend type Mutation { plantedToo: Int }
      extend type Subscription { plantedLive: Int }`);
    expect(undeclared(planted)).toEqual({ missing: ['planted', 'plantedToo', 'plantedLive'], unknown: [] });
  });

  it('are each demanded by a field, and each of some role; an owner has all of them', () => {
    const permissions = enumValues('StaffPermission');
    const demanded = new Set<string>([...Object.values(queryAccess), ...Object.values(mutationAccess)]);
    expect(permissions.filter((permission) => !demanded.has(permission))).toEqual([]);
    expect([...permissionsByRole.OWNER].sort()).toEqual(permissions.sort());
    expect(Object.keys(permissionsByRole).sort()).toEqual(enumValues('StaffRole').sort());
  });

  it('let everyone log in and accept an invitation, and nothing else', () => {
    const open = Object.entries({ ...queryAccess, ...mutationAccess }).filter(([, access]) => access === 'ANYONE');
    expect(open.map(([field]) => field)).toEqual(['staffLogIn', 'staffRefresh', 'staffInvitationAccept']);
  });

  it('are read-only for an analyst, and keep staff and erasures to the owner', () => {
    expect(permissionsByRole.ANALYST.filter((permission) => !permission.startsWith('READ_'))).toEqual([]);
    for (const role of ['MANAGER', 'MERCHANDISER', 'FULFILMENT', 'SUPPORT', 'ANALYST'] as const)
      expect([...permissionsOf(role)]).not.toEqual(expect.arrayContaining(['WRITE_STAFF']));
  });

  it('are none for a role that is unknown, also by the name of a property of every object', () => {
    for (const name of ['none', 'constructor', '__proto__', 'OWNERS', ''])
      expect([roleOf(name), permissionsOf(roleOf(name)).size]).toEqual([undefined, 0]);
    expect(roleOf(nameOfRole('FULFILMENT'))).toBe('FULFILMENT');
    expect([accessOf('query', 'constructor'), accessOf('mutation', '__proto__')]).toEqual([undefined, undefined]);
  });
});

describe('the root fields of an operation', () => {
  const fieldsIn = (text: string) => {
    const document = parse(text);
    const [operation] = document.definitions;
    return operation?.kind === 'OperationDefinition' ? [...rootFieldsOf(document, operation)].sort() : [];
  };

  it.each([
    ['under aliases', '{ me: order(id: 1) { id } }', ['order']],
    [
      'in fragments within fragments',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { order { id } me }',
      ['me', 'order'],
    ],
    ['in inline fragments', '{ ... on Query { ... { order { id } } } }', ['order']],
    ['that are skipped', '{ me order @skip(if: true) { id } }', ['me', 'order']],
    ['in a fragment that spreads itself', '{ ...a } fragment a on Query { me ...a }', ['me']],
    ['but not those of their types', '{ order { discounts } }', ['order']],
  ])('are found %s', (_, text, fields) => expect(fieldsIn(text)).toEqual(fields));
});
