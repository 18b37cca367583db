import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { accountsAt } from './shopping/accounts.js';
import { newStaffEmail, staffAt, staffPassword } from './shopping/staff.js';

const shop = inject('shop');
const client = clientOf(shop);
const staff = staffAt(client);
const me = '{ me { id role permissions member { email } } }';

describe('invitations', () => {
  type Invited = { data: { result: { staffInvitation: { id: string } | null; userErrors: { code: string }[] } } };
  const { linkTo } = accountsAt(client, shop.mailUrl);
  const invite = async (by: { token: string }, email: string, role: string) =>
    (await staff.send(
      by,
      `mutation ($input: StaffMemberInviteInput!) { result: staffMemberInvite(input: $input) { staffInvitation { id email role expired } userErrors { code } } }`,
      { input: { email, role, firstName: 'Grace' } },
    )) as Invited;
  const accept = (url: string, password = staffPassword) =>
    staff.sendAs(
      undefined,
      `mutation ($url: String!, $password: String!) { result: staffInvitationAccept(invitationUrl: $url, password: $password) { userErrors { code field } } }`,
      { url, password },
    );
  const accepted = { data: { result: { userErrors: [] } } };
  const notValid = { data: { result: { userErrors: [{ code: 'NOT_FOUND', field: ['invitationUrl'] }] } } };
  type Listed = { staffInvitations: { id: string; email: string; revoked: boolean; invitedBy: string }[] };
  /** Of one address; throws when the query fails. */
  const invitationsOf = async (by: { token: string }, email: string, includeRevoked = false) => {
    const query = `{ staffInvitations(includeRevoked: ${includeRevoked}) { id email revoked invitedBy } }`;
    const { data, errors } = await staff.send<Listed>(by, query);
    if (!data) throw new Error(`The admin API answered ${JSON.stringify(errors)}`);
    return data.staffInvitations.filter((one) => one.email === email);
  };
  const membersCreated = async (by: { token: string }, kind: string) =>
    JSON.stringify(await staff.send(by, `{ auditLog(kind: "${kind}") { entries { staffId aggregateId } } }`));

  it('are sent by mail, and accepted once by the link, with the role that an owner chose', async () => {
    const owner = await staff.newMember('OWNER');
    const email = newStaffEmail();
    expect(await invite(owner, email, 'ANALYST')).toMatchObject({
      data: { result: { staffInvitation: { email, role: 'ANALYST', expired: false }, userErrors: [] } },
    });
    expect(await staff.tryLogIn(email)).toMatchObject({ data: { result: { staffAccessToken: null } } });
    expect(await invitationsOf(owner, email)).toMatchObject([{ revoked: false, invitedBy: owner.id }]);
    const link = await linkTo(email);
    expect(await accept(link, 'short')).toMatchObject({
      data: { result: { userErrors: [{ code: 'INVALID', field: ['password'] }] } },
    });
    expect(await accept(link.replace(/.{4}$/, 'ffff'))).toMatchObject(notValid);
    expect(await accept(link)).toMatchObject(accepted);
    expect(await accept(link)).toMatchObject(accepted);
    expect(await accept(link, 'another good password')).toMatchObject(notValid);
    type Me = { me: { id: string } };
    const answer = await staff.send<Me>({ token: await staff.logIn(email) }, me);
    expect(answer).toMatchObject({ data: { me: { role: 'ANALYST', member: { email } } } });
    const id = answer.data?.me.id ?? 'none';
    for (const kind of ['StaffMemberCreated', 'PasswordSet'])
      expect(await membersCreated(owner, kind)).toContain(JSON.stringify(id));
    expect(await invitationsOf(owner, email, true)).toEqual([]);
    expect(await invite(owner, email, 'OWNER')).toMatchObject({
      data: { result: { userErrors: [{ code: 'STAFF_MEMBER_EXISTS' }] } },
    });
  });

  it('are revoked, take the place of one another, and are no matter of a manager', async () => {
    const [owner, manager] = [await staff.newMember('OWNER'), await staff.newMember('MANAGER')];
    const email = newStaffEmail();
    expect(await invite(manager, email, 'OWNER')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const id = (await invite(owner, email, 'SUPPORT')).data.result.staffInvitation?.id;
    const first = await linkTo(email);
    await invite(owner, email, 'FULFILMENT');
    const second = await linkTo(email, 2);
    expect(await accept(first)).toMatchObject(notValid);
    const revoke = 'mutation ($id: ID!) { result: staffInvitationRevoke(id: $id) { revokedId userErrors { code } } }';
    expect(await staff.send(manager, revoke, { id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await staff.send(owner, revoke, { id })).toMatchObject({ data: { result: { revokedId: id, userErrors: [] } } });
    expect(await staff.send(owner, revoke, { id })).toMatchObject({ data: { result: { userErrors: [{ code: 'NOT_FOUND' }] } } });
    expect(await accept(second)).toMatchObject(notValid);
    expect(await invitationsOf(owner, email)).toEqual([]);
    expect(await invitationsOf(owner, email, true)).toMatchObject([{ id, revoked: true }]);
    const erase = 'mutation ($id: ID!) { result: staffMemberErase(id: $id) { userErrors { code } } }';
    expect(await staff.send(owner, erase, { id })).toMatchObject(accepted);
    expect(await invitationsOf(owner, email, true)).toEqual([]);
    expect(await accept(second)).toMatchObject(notValid);
  });

  it('are valid only while the member who sent them is active and may invite', async () => {
    const [owner, leaving] = [await staff.newMember('OWNER'), await staff.newMember('OWNER')];
    const email = newStaffEmail();
    await invite(leaving, email, 'OWNER');
    const link = await linkTo(email);
    const change = (field: string) => staff.send(owner, `mutation { result: ${field} { userErrors { code } } }`);
    expect(await change(`staffMemberDeactivate(id: "${leaving.id}")`)).toMatchObject(accepted);
    expect(await accept(link)).toMatchObject(notValid);
    expect(await invitationsOf(owner, email)).toMatchObject([{ invitedBy: leaving.id }]);
    expect(await change(`staffMemberReactivate(id: "${leaving.id}")`)).toMatchObject(accepted);
    expect(await change(`staffMemberRoleChange(id: "${leaving.id}", role: MANAGER)`)).toMatchObject(accepted);
    expect(await accept(link)).toMatchObject(notValid);
    expect(await change(`staffMemberRoleChange(id: "${leaving.id}", role: OWNER)`)).toMatchObject(accepted);
    expect(await accept(link)).toMatchObject(accepted);
  });
});
