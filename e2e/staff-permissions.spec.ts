import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';
import { type Member, staffAt, staffPassword } from './shopping/staff.js';

const shop = inject('shop');
const client = clientOf(shop);
const staff = staffAt(client);
const shopping = shoppingAt(client);

/** The rows of the tables in docs/staff.md, each cell as the names in it. */
const rows = readFileSync(join(projectFolder, 'docs/staff.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((text) => ({ text, names: [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name) })));
const permissionOf = new Map(
  rows.flatMap(([, first, queries, mutations]) => {
    const permission = first?.names[0] ?? first?.text.trim() ?? '';
    const fields = [
      ...(queries?.names ?? []).map((name) => `query ${name}`),
      ...(mutations?.names ?? []).map((name) => `mutation ${name}`),
    ];
    return fields.map((field) => [field, permission] as const);
  }),
);
const roles = ['OWNER', 'MANAGER', 'MERCHANDISER', 'FULFILMENT', 'SUPPORT', 'ANALYST'];

type TypeReference = { kind: string; name: string | null; ofType: TypeReference | null };
type Argument = { name: string; type: TypeReference; defaultValue: string | null };
type Field = { name: string; args: Argument[]; type: TypeReference };
type Schema = {
  __schema: {
    queryType: { fields: Field[] };
    mutationType: { fields: Field[] };
    types: { name: string; kind: string; inputFields: Argument[] | null; enumValues: { name: string }[] | null }[];
  };
};
const typeFields = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const argument = `name defaultValue type { ${typeFields} }`;
const fields = `fields { name args { ${argument} } type { ${typeFields} } }`;
const introspection = `{ __schema { queryType { ${fields} } mutationType { ${fields} }
  types { name kind inputFields { ${argument} } enumValues { name } } } }`;

/** A value of the type that no service accepts, where the type allows one. */
const valueOf = ({ __schema: { types } }: Schema, type: TypeReference): string => {
  if (type.kind === 'NON_NULL' && type.ofType) return valueOf({ __schema: { types } } as Schema, type.ofType);
  if (type.kind === 'LIST') return '[]';
  const found = types.find(({ name }) => name === type.name);
  if (type.kind === 'ENUM') return found?.enumValues?.[0]?.name ?? '';
  if (type.kind === 'INPUT_OBJECT') return `{ ${requiredOf({ __schema: { types } } as Schema, found?.inputFields ?? [])} }`;
  return { Int: '1', Float: '1', Boolean: 'true' }[type.name ?? ''] ?? '"no/where"';
};
const requiredOf = (schema: Schema, args: readonly Argument[]): string =>
  args
    .filter(({ type, defaultValue }) => type.kind === 'NON_NULL' && defaultValue === null)
    .map(({ name, type }) => `${name}: ${valueOf(schema, type)}`)
    .join(', ');

/** An operation with this field alone. A field that is skipped is checked, and not executed. */
const operationOf = (schema: Schema, kind: string, { name, args, type }: Field, skipped: boolean): string => {
  const given = requiredOf(schema, args);
  const named = type.kind === 'NON_NULL' ? type.ofType : type;
  const leaf = named?.kind === 'SCALAR' || named?.kind === 'ENUM';
  return `${kind} { ${name}${given && `(${given})`}${skipped ? ' @skip(if: true)' : ''}${leaf ? '' : ' { __typename }'} }`;
};

describe('the permissions of staff', () => {
  const members = new Map<string, Member>();
  let schema: Schema;
  beforeAll(async () => {
    schema = await client.requestAsStaff<Schema>(introspection);
    for (const role of roles) members.set(role, await staff.newMember(role));
  });
  const fieldsOf = () =>
    (['query', 'mutation'] as const).flatMap((kind) =>
      (kind === 'query' ? schema.__schema.queryType : schema.__schema.mutationType).fields.map((field) => ({ kind, field })),
    );

  it('are documented for each query and mutation', () => {
    const missing = fieldsOf().filter(({ kind, field }) => !permissionOf.has(`${kind} ${field.name}`));
    expect(missing.map(({ field }) => field.name)).toEqual([]);
  });

  it.each(roles)('let a member with the role %s send what is documented, and refuse everything else', async (role) => {
    const [, , documented] = rows.find(([, first]) => first?.names[0] === role) ?? [];
    const isAllBut = documented?.text.includes('all') ?? false;
    const member = members.get(role) as Member;
    for (const { kind, field } of fieldsOf()) {
      const permission = permissionOf.get(`${kind} ${field.name}`) ?? 'none';
      const isOpen = permission === 'all staff' || permission === 'anyone';
      const isAllowed = isOpen || documented?.names.includes(permission) !== isAllBut;
      const answer = await staff.send(member, operationOf(schema, kind, field, isAllowed));
      const refused = { status: 403, errors: [{ extensions: { code: 'FORBIDDEN', permission, field: field.name } }] };
      expect(answer, `${role}: ${kind} ${field.name}`).toMatchObject(isAllowed ? { status: 200, data: {} } : refused);
      if (!isAllowed) expect(answer.data ?? null).toBeNull();
    }
  });

  it('refuse an operation as a whole, whatever hides the field', async () => {
    const fulfilment = members.get('FULFILMENT') as Member;
    const variantId = await shopping.variantInStock(5);
    const onHand = async () =>
      client.requestAsStaff('query ($id: ID!) { inventoryItem(variantId: $id) { onHand version } }', { id: variantId });
    const before = await onHand();
    const allowed = `inventoryAdjustQuantities(input: { reason: "found", changes: [{ variantId: "${variantId}", delta: 1 }] }) { position }`;
    const refund = `orderRefund(orderId: "gid://millrace/Order/none", reason: "theirs") { position }`;
    for (const query of [
      `mutation { ${allowed} ${refund} }`,
      `mutation { ${allowed} inventoryAgain: ${refund} }`,
      `mutation { ${allowed} ...hidden } fragment hidden on Mutation { ...deeper } fragment deeper on Mutation { ${refund} }`,
      `mutation { ${allowed} ... on Mutation { ${refund} } }`,
    ])
      expect(await staff.send(fulfilment, query)).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN', permission: 'REFUND_ORDERS' } }],
      });
    expect(await onHand()).toEqual(before);
  });

  it('do not let stock in through an import, money out through a return, or others’ accounts in through one’s own', async () => {
    const csv = 'Handle,Title,Variant Price,Variant Inventory Qty\nno-stock-by-import,Mug,1.00,5\n';
    const importing = 'mutation ($csv: String!, $dry: Boolean) { productImport(csv: $csv, dryRun: $dry) { import { status } } }';
    const merchandiser = members.get('MERCHANDISER') as Member;
    const forbidden = (permission: string) => ({ errors: [{ extensions: { code: 'FORBIDDEN', permission } }] });
    expect(await staff.send(merchandiser, importing, { csv })).toMatchObject(forbidden('WRITE_STOCK'));
    expect(await staff.send(merchandiser, importing, { csv, dry: true })).toMatchObject({
      data: { productImport: { import: { status: 'DONE' } } },
    });
    const returned = `mutation { orderReceiveReturn(input: { orderId: "gid://millrace/Order/none", reason: "r", lines: [], refundAmount: "1.00" }) { position } }`;
    expect(await staff.send(members.get('FULFILMENT') as Member, returned)).toMatchObject(forbidden('REFUND_ORDERS'));
    const { id } = members.get('OWNER') as Member;
    const manager = members.get('MANAGER') as Member;
    for (const [query, permission] of [
      [`mutation { staffMemberPasswordSet(id: "${id}", password: "${staffPassword}") { position } }`, 'WRITE_STAFF'],
      [
        `mutation { staffSessionRevoke(sessionId: "gid://millrace/StaffSession/s", memberId: "${id}") { position } }`,
        'WRITE_STAFF',
      ],
    ] as const)
      expect(await staff.send(manager, query)).toMatchObject(forbidden(permission));
    expect(await staff.send(merchandiser, `{ staffSessions(memberId: "${id}") { id } }`)).toMatchObject(forbidden('READ_STAFF'));
  });
});
