import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../identity/catalogue-ids.js';
import { variantGid } from '../../identity/gid.js';
import { openStaffGateway, type StaffGateway } from '../staff.fixture.js';

const csv = 'Handle,Title,Variant Price,Status\nanvil,Anvil,99.00,active\n';
const anvil = variantGid(variantIdOf(productIdOf('anvil'), []));

describe('what prices depend on beside the price of a variant', () => {
  let staff: StaffGateway;
  beforeAll(async () => {
    staff = await openStaffGateway();
  });
  afterAll(() => staff.close());

  const importAnvil = () =>
    staff.send('mutation($csv: String!) { productImport(csv: $csv) { import { status products { revised } } } }', { csv });
  const set = async (change: object) =>
    (
      await staff.send(
        `mutation($id: ID!, $weight: Int, $category: String) { variantPricingSet(variantId: $id, weightGrams: $weight, taxCategory: $category) {
          variant { weightGrams taxCategory } userErrors { code field } } }`,
        { id: anvil, ...change },
      )
    ).variantPricingSet;

  it('is set and cleared, each for itself, and stays when the catalogue is imported again', async () => {
    await importAnvil();
    expect(await set({ weight: 12_500 })).toEqual({ variant: { weightGrams: 12_500, taxCategory: null }, userErrors: [] });
    expect(await importAnvil()).toMatchObject({ productImport: { import: { products: { revised: 0 } } } });
    expect((await set({ category: 'Tools' })).variant).toEqual({ weightGrams: 12_500, taxCategory: 'Tools' });
    expect((await set({ weight: 0, category: '' })).variant).toEqual({ weightGrams: null, taxCategory: null });
  });

  it('is refused for an unknown variant, and for a weight that is none', async () => {
    await importAnvil();
    expect(await set({ id: variantGid('none_1'), weight: 1 })).toMatchObject({
      variant: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await set({ id: 'x', weight: 1 })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['variantId'] }] });
    expect(await set({ weight: -1 })).toMatchObject({ variant: null, userErrors: [{ code: 'INVALID' }] });
  });
});
