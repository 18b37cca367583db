import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { accountsAt, linkIn, newEmail, password } from './shopping/accounts.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const accounts = accountsAt(client, shop.mailUrl);
const {
  activate,
  changeEmail,
  changePassword,
  confirmEmail,
  linkTo,
  logIn,
  logOut,
  mailsTo,
  newCustomer,
  read,
  recover,
  renew,
  reset,
  run,
  signUp,
} = accounts;
const errors = 'errors: customerUserErrors { code message }';
const tokenInvalid = { errors: [{ code: 'TOKEN_INVALID' }] };

describe('customers', () => {
  it('sign up, confirm by mail, keep their profile and addresses, order, and export and delete their data', async () => {
    const email = newEmail();
    expect(await signUp(email, { firstName: 'Ada', lastName: 'Byron' })).toMatchObject({ customer: { email }, errors: [] });
    expect(await logIn(email)).toMatchObject({ customerAccessToken: null, errors: [{ code: 'UNIDENTIFIED_CUSTOMER' }] });
    const link = await linkTo(email);
    const { customerAccessToken } = await activate(link, 'another good password');
    const token = customerAccessToken?.accessToken ?? '';
    expect(await activate(link)).toMatchObject(tokenInvalid);
    expect(await read(token, 'email displayName orders(first: 1) { totalCount }')).toEqual({
      email,
      displayName: 'Ada Byron',
      orders: { totalCount: '0' },
    });
    const address = { firstName: 'Ada', address1: 'Mühlenweg 7', city: 'Berlin', zip: '10115', country: 'Germany' };
    const added = await client.request<{ result: { customerAddress: { id: string } } }>(
      `mutation ($token: String!, $address: MailingAddressInput!) { result: customerAddressCreate(customerAccessToken: $token, address: $address) {
        customerAddress { id formatted } ${errors} } }`,
      { token, address },
    );
    expect(added.result).toMatchObject({
      customerAddress: { formatted: ['Mühlenweg 7', 'Berlin 10115', 'Germany'] },
      errors: [],
    });
    expect(await read(token, 'defaultAddress { id countryCodeV2 }')).toEqual({
      defaultAddress: { id: added.result.customerAddress.id, countryCodeV2: 'DE' },
    });
    const shopping = shoppingAt(client);
    const variantId = await shopping.variantInStock(5);
    const cart = await shopping.cartCreate([{ merchandiseId: variantId, quantity: 1 }]);
    const identity = `mutation ($id: ID!, $token: String) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { customerAccessToken: $token }) {
      cart { buyerIdentity { customer { email } } } userErrors { code } } }`;
    expect(await client.request(identity, { id: cart.id, token })).toEqual({
      cartBuyerIdentityUpdate: { cart: { buyerIdentity: { customer: { email } } }, userErrors: [] },
    });
    const byId = 'query ($id: ID!) { cart(id: $id) { buyerIdentity { customer { email } } } }';
    expect(await client.request(byId, { id: cart.id })).toEqual({ cart: { buyerIdentity: { customer: null } } });
    const { order } = await shopping.checkOut(checkoutInput(cart.id), randomUUID());
    type Orders = { orders: { nodes: { id: string }[] } };
    await expect
      .poll(() => read<Orders>(token, 'orders(first: 5) { nodes { id } }'), { timeout: 20_000 })
      .toEqual({ orders: { nodes: [{ id: order?.id }] } });
    const exported = await client.request<{ customerDataExport: string }>(
      'query ($token: String!) { customerDataExport(customerAccessToken: $token) }',
      { token },
    );
    expect(JSON.parse(exported.customerDataExport)).toMatchObject({
      customer: { email },
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'SignUpRequested', data: expect.objectContaining({ email }) }),
      ]),
      orders: [{ name: order?.name }],
    });
    expect(exported.customerDataExport).not.toMatch(/argon2|secretHash|tokenId/);
    expect(await run('customerDelete', 'customerAccessToken: $token: String!', { token })).toEqual({ errors: [] });
    expect(await read(token, 'email')).toBeNull();
    expect(await logIn(email, 'another good password')).toMatchObject({ errors: [{ code: 'UNIDENTIFIED_CUSTOMER' }] });
  });

  it('who sign up twice at once become one: the first who confirms it', async () => {
    const email = newEmail();
    await Promise.all([signUp(email), signUp(email.toUpperCase())]);
    await linkTo(email, 2);
    const links = (await mailsTo(email)).map(linkIn);
    const results = await Promise.all(links.map((link) => activate(link)));
    expect(results.filter(({ customerAccessToken }) => customerAccessToken != null)).toHaveLength(1);
    expect(results.flatMap((result) => result.errors)).toMatchObject([{ code: 'TAKEN' }]);
  });

  it('cannot be enumerated: a registered address gets the answers of an unknown one, and its holder a mail', async () => {
    const { email } = await newCustomer();
    const unknown = newEmail();
    const answersFor = async (address: string) => [
      (await signUp(address)).errors,
      (await logIn(address, 'a wrong password')).errors,
      (await recover(address)).errors,
    ];
    const answers = await answersFor(email);
    expect(answers).toEqual(await answersFor(unknown));
    expect(answers[1]).toMatchObject([{ code: 'UNIDENTIFIED_CUSTOMER' }]);
    await expect
      .poll(async () => (await mailsTo(email)).map(({ subject }) => subject).sort(), { timeout: 20_000 })
      .toEqual(['Please confirm your account', 'Reset your password', 'Welcome to Millrace', 'You already have an account']);
  });

  it('reset their password once by mail, which ends every session', async () => {
    const { email, token } = await newCustomer();
    await recover(email);
    const link = await linkTo(email, 2);
    expect(await reset(link.replace(/.{4}$/, 'ffff'), 'a whole new password')).toMatchObject(tokenInvalid);
    expect(await reset(link, 'short')).toMatchObject({ errors: [{ code: 'TOO_SHORT' }] });
    expect((await reset(link, 'a whole new password')).customerAccessToken).toBeTruthy();
    expect(await reset(link, 'yet another password')).toMatchObject(tokenInvalid);
    expect(await read(token, 'email')).toBeNull();
    expect(await renew(token)).toMatchObject({ customerAccessToken: null });
    expect(await logIn(email)).toMatchObject({ errors: [{ code: 'UNIDENTIFIED_CUSTOMER' }] });
    expect((await logIn(email, 'a whole new password')).customerAccessToken).toBeTruthy();
  });

  it('change their e-mail address by the link to the new one; the former one gets a notice, and logs in until then', async () => {
    const { email, token } = await newCustomer();
    const next = newEmail();
    expect(await changeEmail('no token', next)).toMatchObject(tokenInvalid);
    expect(await changeEmail(token, next, 'a wrong password')).toMatchObject({ errors: [{ message: 'The password is wrong.' }] });
    expect(await changeEmail(token, 'no address')).toMatchObject({ errors: [{ code: 'INVALID' }] });
    expect(await changeEmail(token, email.toUpperCase())).toMatchObject({ errors: [{ code: 'INVALID' }] });
    expect(await changeEmail(token, next)).toEqual({ errors: [] });
    const link = await linkTo(next);
    await linkTo(email, 2);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain('Your email address is to be changed');
    expect((await logIn(email)).customerAccessToken).toBeTruthy();
    expect((await logIn(next)).customerAccessToken).toBeNull();
    expect(await confirmEmail(link.replace(/.{4}$/, 'ffff'))).toMatchObject(tokenInvalid);
    expect(await confirmEmail(link)).toEqual({ errors: [] });
    expect(await confirmEmail(link)).toEqual({ errors: [] });
    expect(await read(token, 'email')).toEqual({ email: next });
    expect((await logIn(next)).customerAccessToken).toBeTruthy();
    expect((await logIn(email)).customerAccessToken).toBeNull();
    await expect
      .poll(async () => (await mailsTo(email)).map(({ subject }) => subject), { timeout: 20_000 })
      .toContain('Your email address was changed');
    // The former address is free again.
    await signUp(email);
    await expect.poll(async () => (await mailsTo(email))[0]?.subject, { timeout: 20_000 }).toBe('Please confirm your account');
  });

  it('keep their address when someone in an open session sets a password, until they have set another by mail', async () => {
    const { email, token } = await newCustomer();
    const stolen = (await changePassword(token, password)).customerAccessToken?.accessToken ?? '';
    expect(await changeEmail(stolen, newEmail())).toMatchObject({ errors: [{ code: 'PASSWORD_CHANGED_RECENTLY' }] });
    const notice = async () => (await mailsTo(email)).find(({ subject }) => subject === 'Your password was changed');
    await expect.poll(notice, { timeout: 20_000 }).toBeDefined();
    expect((await notice())?.text).toContain('/account/recover');
    await recover(email);
    const back = (await reset(await linkTo(email, 3), 'a whole new password')).customerAccessToken?.accessToken ?? '';
    expect(await read(stolen, 'email')).toBeNull();
    expect(await changeEmail(back, newEmail(), 'a whole new password')).toEqual({ errors: [] });
  });

  it('get the same answer for an address that has another customer, whose holder gets a mail', async () => {
    const [{ token }, { email: taken }] = [await newCustomer(), await newCustomer()];
    expect(await changeEmail(token, taken)).toEqual({ errors: [] });
    const notice = async () => (await mailsTo(taken)).find(({ subject }) => subject === 'Your address is in use');
    await expect.poll(notice, { timeout: 20_000 }).toBeDefined();
    expect((await notice())?.text).not.toMatch(/Ada|account\/email/);
    expect((await logIn(taken)).customerAccessToken).toBeTruthy();
  });

  it('renew their token once: a token that is exchanged again later ends the session', async () => {
    const { token } = await newCustomer();
    const second = (await renew(token)).customerAccessToken?.accessToken ?? '';
    expect((await renew(token)).customerAccessToken?.accessToken).toBeTruthy();
    const third = (await renew(second)).customerAccessToken?.accessToken ?? '';
    expect(await read(third, 'email')).not.toBeNull();
    expect(await renew(token)).toMatchObject({ customerAccessToken: null });
    expect(await read(third, 'email')).toBeNull();
    expect(await renew(third)).toMatchObject({ customerAccessToken: null });
  });

  it('log out: their token is worth nothing any more, anywhere', async () => {
    const { token } = await newCustomer();
    expect(await logOut(token)).toEqual({ errors: [] });
    expect(await read(token, 'email')).toBeNull();
    expect(await renew(token)).toMatchObject({ customerAccessToken: null });
    const identity = `mutation { cartCreate { cart { id } } }`;
    const { cartCreate } = await client.request<{ cartCreate: { cart: { id: string } } }>(identity);
    const update = `mutation ($id: ID!, $token: String) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { customerAccessToken: $token }) {
      userErrors { code } } }`;
    expect(await client.request(update, { id: cartCreate.cart.id, token })).toMatchObject({
      cartBuyerIdentityUpdate: { userErrors: [{ code: 'INVALID' }] },
    });
  });

  it('reach nothing of each other', async () => {
    const [one, other] = [await newCustomer(), await newCustomer()];
    const create = `mutation ($token: String!) { result: customerAddressCreate(customerAccessToken: $token, address: { city: "Ulm" }) { customerAddress { id } } }`;
    const { result } = await client.request<{ result: { customerAddress: { id: string } } }>(create, { token: one.token });
    const { id } = result.customerAddress;
    for (const [name, args] of [
      ['customerAddressUpdate', 'customerAccessToken: $token: String!, id: $id: ID!, address: { city: "Bonn" }'],
      ['customerAddressDelete', 'customerAccessToken: $token: String!, id: $id: ID!'],
      ['customerDefaultAddressUpdate', 'customerAccessToken: $token: String!, addressId: $id: ID!'],
    ] as const)
      expect(await run(name, args, { token: other.token, id })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    type Session = { customerSessions: { id: string; isCurrent: boolean }[] };
    const sessionsOf = (token: string) =>
      client.request<Session>('query ($token: String!) { customerSessions(customerAccessToken: $token) { id isCurrent } }', {
        token,
      });
    const [session] = (await sessionsOf(one.token)).customerSessions;
    expect(session?.isCurrent).toBe(true);
    const revoke = { token: other.token, id: session?.id };
    expect(await run('customerSessionRevoke', 'customerAccessToken: $token: String!, sessionId: $id: ID!', revoke)).toMatchObject(
      {
        errors: [{ code: 'TOKEN_INVALID' }],
      },
    );
    expect(await read(one.token, 'addresses(first: 5) { nodes { city } }')).toEqual({ addresses: { nodes: [{ city: 'Ulm' }] } });
    const shopping = shoppingAt(client);
    const cart = await shopping.cartCreate([{ merchandiseId: await shopping.variantInStock(5), quantity: 1 }]);
    const { order } = await shopping.checkOut(checkoutInput(cart.id), randomUUID());
    const keyless = order?.id.replace(/\?.*/, '');
    const claim = (token: string, orderId: string | undefined) =>
      run('customerOrderClaim', 'customerAccessToken: $token: String!, orderId: $id: ID!', { token, id: orderId });
    const notFound = { errors: [{ code: 'NOT_FOUND' }] };
    expect(await claim(other.token, keyless)).toMatchObject(notFound);
    expect(await claim(one.token, order?.id)).toEqual({ errors: [] });
    expect(await claim(other.token, order?.id)).toMatchObject(notFound);
    await expect.poll(() => read(one.token, 'numberOfOrders'), { timeout: 20_000 }).toEqual({ numberOfOrders: '1' });
    expect(await read(other.token, 'numberOfOrders')).toEqual({ numberOfOrders: '0' });
  });

  it('are locked out after repeated failures, alike with and without an account', async () => {
    const elsewhere = accountsAt(clientOf(shop, { from: '198.51.100.7' }), shop.mailUrl);
    for (const address of [(await newCustomer()).email, newEmail()]) {
      for (let attempt = 1; attempt <= 5; attempt += 1)
        expect((await elsewhere.logIn(address, 'a wrong password')).errors).toMatchObject([{ code: 'UNIDENTIFIED_CUSTOMER' }]);
      await expect(elsewhere.logIn(address, password)).rejects.toThrow('THROTTLED');
    }
  });
});
