import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../identity/catalogue-ids.js';
import { variantGid } from '../../identity/gid.js';
import { openStaffGateway, type StaffGateway } from '../staff.fixture.js';

const small = variantIdOf(productIdOf('lamp'), ['S']);

describe('staff', () => {
  let staff: StaffGateway;
  beforeAll(async () => {
    staff = await openStaffGateway();
  });
  afterAll(() => staff.close());

  it('reads the inventory policy of a variant', async () => {
    const set = `mutation($input: InventoryPolicySetInput!) { inventoryPolicySet(input: $input) { items { tracked inventoryPolicy } userErrors { code } } }`;
    const variants = [{ variantId: variantGid(small), inventoryPolicy: 'CONTINUE' }];
    expect((await staff.send(set, { input: { variants } })).inventoryPolicySet).toEqual({
      items: [{ tracked: true, inventoryPolicy: 'CONTINUE' }],
      userErrors: [],
    });
  });

  it('counts and adjusts stock, each variant separately', async () => {
    const set = `mutation($input: InventorySetQuantitiesInput!) { inventorySetQuantities(input: $input) { items { variantId onHand } userErrors { code field } position } }`;
    const counted = await staff.send(set, {
      input: { reason: 'count', quantities: [{ variantId: variantGid(small), onHand: 9 }] },
    });
    expect(counted.inventorySetQuantities).toMatchObject({
      items: [{ variantId: variantGid(small), onHand: 9 }],
      userErrors: [],
    });
    const adjust = `mutation($input: InventoryAdjustQuantitiesInput!, $key: String) { inventoryAdjustQuantities(input: $input, idempotencyKey: $key) {
      items { onHand available } userErrors { code field message } } }`;
    const changes = [
      { variantId: variantGid(small), delta: -2 },
      { variantId: variantGid('other_1'), delta: -1 },
    ];
    const variables = { input: { reason: 'broken', changes }, key: 'once-and-for-all-of-it' };
    for (const { inventoryAdjustQuantities } of [await staff.send(adjust, variables), await staff.send(adjust, variables)])
      expect(inventoryAdjustQuantities).toMatchObject({
        items: [{ onHand: 7, available: 7 }],
        userErrors: [{ code: 'INVALID', field: ['input', 'changes', '1'] }],
      });
    const wrong = [{ variantId: 'x', delta: 1 }, changes[0], changes[0]];
    expect((await staff.send(adjust, { input: { reason: 'x', changes: wrong } })).inventoryAdjustQuantities).toMatchObject({
      items: [],
      userErrors: [
        { code: 'INVALID', field: ['input', 'changes', '0', 'variantId'] },
        { code: 'INVALID', field: ['input', 'changes', '2', 'variantId'] },
      ],
    });
    expect(
      (await staff.send(adjust, { input: { reason: '', changes: [changes[0]] } })).inventoryAdjustQuantities.userErrors,
    ).toMatchObject([{ code: 'INVALID' }]);
  });

  it('receives a delivery at a location, and sets the threshold of low stock', async () => {
    const receive = `mutation($input: InventoryReceiveInput!) { inventoryReceive(input: $input) { items { onHand levels { locationId onHand held } } userErrors { code field } } }`;
    const large = variantGid(variantIdOf(productIdOf('lamp'), ['L']));
    const receipts = [{ variantId: large, quantity: 4 }];
    expect(
      (await staff.send(receive, { input: { locationId: 'berlin', reference: 'DN-7', receipts } })).inventoryReceive,
    ).toEqual({
      items: [
        {
          onHand: 4,
          levels: [
            { locationId: 'main', onHand: 0, held: 0 },
            { locationId: 'berlin', onHand: 4, held: 0 },
          ],
        },
      ],
      userErrors: [],
    });
    const wrong = [{ variantId: large, quantity: 0 }];
    expect((await staff.send(receive, { input: { receipts: wrong } })).inventoryReceive).toMatchObject({
      items: [],
      userErrors: [{ code: 'INVALID', field: ['input', 'receipts', '0'] }],
    });
    const set = `mutation($input: InventoryLowStockThresholdSetInput!) { inventoryLowStockThresholdSet(input: $input) { items { lowStockThreshold } userErrors { code } } }`;
    expect(
      (await staff.send(set, { input: { variants: [{ variantId: large, threshold: 3 }] } })).inventoryLowStockThresholdSet,
    ).toEqual({ items: [{ lowStockThreshold: 3 }], userErrors: [] });
  });

  it('defines locations', async () => {
    const set = `mutation($input: InventoryLocationInput!) { inventoryLocationSet(input: $input) { location { id name countries rank } userErrors { code field } } }`;
    const input = { id: 'berlin', name: 'Berlin', countries: ['DE'] };
    expect((await staff.send(set, { input })).inventoryLocationSet).toEqual({ location: { ...input, rank: 0 }, userErrors: [] });
    expect((await staff.send(set, { input: { ...input, id: 'x y' } })).inventoryLocationSet).toMatchObject({
      location: null,
      userErrors: [{ code: 'INVALID', field: ['input'] }],
    });
    expect((await staff.send(set, { input: { ...input, id: 'rome' } })).inventoryLocationSet).toMatchObject({
      userErrors: [{ code: 'TOO_LARGE' }],
    });
  });

  it('gets no stock of a variant that was never counted', async () => {
    expect(await staff.send('{ inventoryItem(variantId: "gid://millrace/ProductVariant/none_1") { onHand } }', {})).toEqual({
      inventoryItem: null,
    });
  });
});
