import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { accountsAt } from './shopping/accounts.js';
import { shoppingAt } from './shopping/shopping.js';
import { newStaffEmail, staffAt, staffPassword } from './shopping/staff.js';

const shop = inject('shop');
const client = clientOf(shop);
const staff = staffAt(client);
const shopping = shoppingAt(client);
const me = '{ me { id role permissions member { email } } }';

describe('log-in of staff', () => {
  const refusedLogIn = { status: 200, data: { result: { staffAccessToken: null, userErrors: [{ code: 'LOG_IN_REFUSED' }] } } };
  const unauthenticated = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

  it('tells a wrong password from nothing: unknown, deactivated and erased addresses get the same answer', async () => {
    const owner = await staff.newMember('OWNER');
    const gone = await staff.newMember('SUPPORT');
    const erased = await staff.newMember('SUPPORT');
    await staff.send(owner, `mutation { staffMemberDeactivate(id: "${gone.id}") { position } }`);
    await staff.send(owner, `mutation { staffMemberErase(id: "${erased.id}") { position } }`);
    for (const [email, password] of [
      [newStaffEmail(), staffPassword],
      [owner.email, 'a wrong password'],
      [gone.email, staffPassword],
      [erased.email, staffPassword],
      [owner.email, 'x'.repeat(1_000)],
      ['no address', staffPassword],
    ] as const)
      expect(await staff.tryLogIn(email, password)).toMatchObject(refusedLogIn);
    expect(await staff.send(gone, me)).toMatchObject(unauthenticated);
    expect(await staff.send(erased, me)).toMatchObject(unauthenticated);
    const members = 'query ($id: ID!) { staffMember(id: $id) { email firstName active role } }';
    expect(await staff.send(owner, members, { id: erased.id })).toMatchObject({
      data: { staffMember: { email: expect.stringContaining('erased'), firstName: null, active: false, role: null } },
    });
    expect((await staff.create(erased.email, 'OWNER')).result.userErrors).toMatchObject([{ code: 'STAFF_MEMBER_EXISTS' }]);
  });

  it('locks an address after five attempts at once, with the right password too', async () => {
    const { email } = await staff.newMember('SUPPORT');
    const elsewhere = staffAt(clientOf(shop, { from: '198.51.100.8' }));
    const answers = await Promise.all(Array.from({ length: 6 }, () => elsewhere.tryLogIn(email, 'a wrong password')));
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'THROTTLED')).toHaveLength(1);
    expect(await elsewhere.tryLogIn(email)).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
  });

  it('renews a token once: the second exchange of an old one ends the session', async () => {
    const member = await staff.newMember('ANALYST');
    const second = (await staff.refresh(member.token)).staffAccessToken?.accessToken ?? '';
    const third = (await staff.refresh(second)).staffAccessToken?.accessToken ?? '';
    expect(await staff.send({ token: third }, me)).toMatchObject({ data: { me: { role: 'ANALYST' } } });
    expect(await staff.refresh(member.token)).toMatchObject({
      staffAccessToken: null,
      userErrors: [{ code: 'SESSION_INVALID' }],
    });
    for (const token of [member.token, second, third]) expect(await staff.send({ token }, me)).toMatchObject(unauthenticated);
    expect(await staff.refresh(third)).toMatchObject({ staffAccessToken: null });
  });

  it('ends by log-out, by revocation, by another password, and by another role’s permissions at once', async () => {
    const owner = await staff.newMember('OWNER');
    const member = await staff.newMember('FULFILMENT');
    const other = await staff.logIn(member.email);
    type Sessions = { staffSessions: { id: string; isCurrent: boolean }[] };
    const { data } = await staff.send<Sessions>(member, '{ staffSessions { id isCurrent } }');
    expect(data?.staffSessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const otherId = data?.staffSessions.find(({ isCurrent }) => !isCurrent)?.id;
    const revoke = 'mutation ($id: ID!) { staffSessionRevoke(sessionId: $id) { revokedSessionId userErrors { code } } }';
    expect(await staff.send(member, revoke, { id: otherId })).toMatchObject({
      data: { staffSessionRevoke: { revokedSessionId: otherId, userErrors: [] } },
    });
    expect(await staff.send({ token: other }, me)).toMatchObject(unauthenticated);
    await staff.send(owner, `mutation { staffMemberRoleChange(id: "${member.id}", role: ANALYST) { position } }`);
    expect(
      await staff.send(member, 'mutation { inventorySetQuantities(input: { reason: "r", quantities: [] }) { position } }'),
    ).toMatchObject({
      status: 403,
    });
    const set =
      'mutation ($current: String) { staffMemberPasswordSet(password: "another good password", currentPassword: $current) { userErrors { code } } }';
    expect(await staff.send(member, set, { current: 'a wrong password' })).toMatchObject({
      data: { staffMemberPasswordSet: { userErrors: [{ code: 'LOG_IN_REFUSED' }] } },
    });
    expect(await staff.send(member, set, { current: staffPassword })).toMatchObject({
      data: { staffMemberPasswordSet: { userErrors: [] } },
    });
    expect(await staff.send(member, me)).toMatchObject(unauthenticated);
    const token = await staff.logIn(member.email, 'another good password');
    expect(await staff.send({ token }, 'mutation { staffLogOut { userErrors { code } } }')).toMatchObject({
      data: { staffLogOut: { userErrors: [] } },
    });
    expect(await staff.send({ token }, me)).toMatchObject(unauthenticated);
  });

  it('keeps owners from changing their own role, and from deactivating themselves', async () => {
    const owner = await staff.newMember('OWNER');
    for (const change of ['staffMemberDeactivate', 'staffMemberErase'])
      expect(await staff.send(owner, `mutation { result: ${change}(id: "${owner.id}") { userErrors { code } } }`)).toMatchObject({
        data: { result: { userErrors: [{ code: 'OWN_ACCOUNT' }] } },
      });
  });

  it('takes no token of a customer, forged, cut or foreign, and gives none that a customer could use', async () => {
    const { token: customers } = await accountsAt(client, shop.mailUrl).newCustomer();
    const member = await staff.newMember('OWNER');
    const [version = '', payload = '', signature = ''] = member.token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
    const later = Buffer.from(JSON.stringify([...claims.slice(0, 3), Date.now() + 10 ** 10])).toString('base64url');
    for (const token of [
      customers,
      customers.replace('mrc1', 'mrs1'),
      `${version}.${later}.${signature}`,
      `${version}.${payload}.`,
      `${version}.${payload}`,
      'guessed',
    ]) {
      expect(await staff.send({ token }, me)).toMatchObject(unauthenticated);
      expect(await staff.refresh(token)).toMatchObject({ staffAccessToken: null, userErrors: [{ code: 'SESSION_INVALID' }] });
    }
    const asCustomer = 'query ($token: String!) { customer(customerAccessToken: $token) { id } }';
    for (const token of [member.token, member.token.replace('mrs1', 'mrc1')])
      expect(await client.request(asCustomer, { token })).toEqual({ customer: null });
    for (const authorization of [member.token, `Basic ${member.token}`, `bearer ${member.token}`, `Bearer ${member.token} x`])
      expect(await staff.sendAs(authorization, me)).toMatchObject(unauthenticated);
  });

  it('is all that a request without a token can do', async () => {
    for (const query of [
      me,
      '{ __schema { queryType { name } } }',
      '{ __typename }',
      'mutation { staffLogOut { position } }',
      'mutation { staffRefresh(accessToken: "t") { position } staffLogOut { position } }',
      'query A { me { id } } mutation B { staffRefresh(accessToken: "t") { position } }',
      'mutation { ...hidden staffRefresh(accessToken: "t") { position } } fragment hidden on Mutation { staffLogOut { position } }',
      'mutation {',
      `mutation { staffRefresh(accessToken: "${'t'.repeat(11_000)}") { position } }`,
    ])
      expect(await staff.sendAs(undefined, query)).toMatchObject(unauthenticated);
  });
});

describe('the audit log', () => {
  it('tells who did what to which aggregate, by id alone, and not what shoppers did', async () => {
    const member = await staff.newMember('MANAGER');
    const variantId = await shopping.variantInStock(50);
    const adjust = `mutation ($id: ID!, $delta: Int!) { inventoryAdjustQuantities(input: { reason: "found", changes: [{ variantId: $id, delta: $delta }] }) {
      userErrors { code } } }`;
    for (const delta of [1, 2, 3])
      expect(await staff.send(member, adjust, { id: variantId, delta })).toMatchObject({
        data: { inventoryAdjustQuantities: { userErrors: [] } },
      });
    await shopping.buy(variantId, 1);
    type Entry = { staffId: string; kind: string; aggregate: string; aggregateId: string; version: number };
    type Log = { auditLog: { entries: Entry[]; hasNextPage: boolean; endCursor: string | null } };
    const query = `query ($staffId: ID!, $after: String, $kind: String) { auditLog(first: 2, staffId: $staffId, after: $after, kind: $kind) {
      entries { at staffId kind aggregate aggregateId version position correlationId } hasNextPage endCursor } }`;
    const pages = async (kind?: string) => {
      const entries: Entry[] = [];
      let after: string | null | undefined;
      do {
        const { data } = await staff.send<Log>(member, query, { staffId: member.id, after, kind });
        entries.push(...(data?.auditLog.entries ?? []));
        after = data?.auditLog.hasNextPage ? data.auditLog.endCursor : null;
      } while (after != null);
      return entries;
    };
    const entries = await pages();
    const [first] = entries;
    expect(entries.slice(0, 3).map(({ kind, aggregate }) => [kind, aggregate])).toEqual(Array(3).fill(['StockAdjusted', 'item']));
    expect(variantId).toContain(first?.aggregateId ?? 'none');
    expect(entries.map(({ kind }) => kind).slice(3)).toEqual(['SessionStarted', 'StaffLoggedIn']);
    expect(new Set(entries.map(({ staffId }) => staffId))).toEqual(new Set([member.id]));
    expect(await pages('StockAdjusted')).toEqual(entries.slice(0, 3));
    expect(await pages('NoSuchEvent')).toEqual([]);
    expect(JSON.stringify(entries)).not.toMatch(/Grace|staff\.example/);
    expect(await staff.send(member, query, { staffId: member.id, after: 'CATALOG' })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
