import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, inject, it } from 'vitest';
import type { Answer } from './client.js';
import { clientOf } from './client.js';
import { newStaffEmail, staffAt, staffPassword } from './shopping/staff.js';

const page = readFileSync(join(projectFolder, 'docs/staff.md'), 'utf8');
const documents = [...page.matchAll(/```graphql (owner|anyone|member)\n([a-z]+ (\w+) [\s\S]+?)```/g)].map(
  ([, sender = '', text = '', name = '']) => ({ sender, text, name }),
);

type Token = { staffAccessToken: { accessToken: string } };

describe('docs/staff.md', () => {
  it('shows requests that work as they are written', async () => {
    const client = clientOf(inject('shop'));
    const staff = staffAt(client);
    const known: Record<string, string> = { email: newStaffEmail(), password: staffPassword, invited: newStaffEmail() };
    const run = async <T>(name: string): Promise<T> => {
      const { sender, text } = documents.find((document) => document.name === name) ?? { sender: '', text: '' };
      const authorization = { owner: client.staff.authorization, member: `Bearer ${known['token']}` }[sender];
      const filled = text.replaceAll(/<(\w+)>/g, (_, value: string) => known[value] ?? `missing ${value}`);
      const { data, errors }: Answer<T> = await staff.sendAs(authorization, filled);
      if (!data || errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data;
    };
    expect(documents.map(({ name }) => name)).toEqual([
      'CreateMember',
      'LogIn',
      'Me',
      'Refresh',
      'Invite',
      'ChangeRole',
      'Deactivate',
      'Audit',
    ]);
    type Created = { staffMemberCreate: { staffMember: { id: string } } };
    const created = await run<Created>('CreateMember');
    expect(created.staffMemberCreate).toMatchObject({ staffMember: { role: 'FULFILMENT', active: true }, userErrors: [] });
    known['member'] = created.staffMemberCreate.staffMember.id;
    known['token'] = (await run<{ staffLogIn: Token }>('LogIn')).staffLogIn.staffAccessToken.accessToken;
    expect(await run('Me')).toMatchObject({
      me: { role: 'FULFILMENT', permissions: expect.arrayContaining(['WRITE_STOCK']), member: { email: known['email'] } },
    });
    known['token'] = (await run<{ staffRefresh: Token }>('Refresh')).staffRefresh.staffAccessToken.accessToken;
    expect(await run('Me')).toMatchObject({ me: { id: known['member'] } });
    expect(await run('Audit')).toMatchObject({
      auditLog: {
        entries: ['SessionRenewed', 'SessionStarted', 'StaffLoggedIn'].map((kind) => ({ kind, staffId: known['member'] })),
        hasNextPage: false,
      },
    });
    expect(await run('Invite')).toMatchObject({ staffMemberInvite: { staffInvitation: { role: 'SUPPORT' }, userErrors: [] } });
    expect(await run('ChangeRole')).toEqual({ staffMemberRoleChange: { staffMember: { role: 'SUPPORT' }, userErrors: [] } });
    expect(await run('Deactivate')).toEqual({ staffMemberDeactivate: { staffMember: { active: false }, userErrors: [] } });
  });
});
