import { ListCollections } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import { collectionIdOf } from '../../collections/made-collection.js';
import { ShopCollections } from '../../collections/shop-collections.projection.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { contentKey } from '../../content/content-row.js';
import { ShopContent } from '../../content/shop-content.projection.js';
import type { StaffPermission } from '../../generated/admin.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import { errorAt, type Owner, type readNames } from './metafield-inputs.js';

type Read = ReturnType<typeof readNames>;

/** What staff need to change the metafields of an owner. */
const permissionFor = (owner: Owner): StaffPermission =>
  'productId' in owner || owner.ownerType === 'Collection' ? 'WRITE_PRODUCTS' : 'WRITE_CONTENT';

/** Who may change the metafields of what. */
@Injectable()
export class MetafieldOwners {
  constructor(
    private readonly content: ShopContent,
    private readonly collections: ShopCollections,
  ) {}

  /**
   * The names of an input, whose owner exists and may be changed by the sender; or what is wrong. That a product exists is checked by its command. Throws `FORBIDDEN`
   * without the permission for the owner, for an invalid input without any of them.
   */
  async admitted({ session, staff }: AdminContext, names: Read, field: string): Promise<Read> {
    if ('errors' in names) {
      if (!staff.permissions.has('WRITE_CONTENT')) requirePermission(staff, 'WRITE_PRODUCTS', field);
      return names;
    }
    const [first] = names;
    if (!first) return names;
    requirePermission(staff, permissionFor(first.owner), field);
    if (await this.#exists(session, first.owner)) return names;
    return { errors: [errorAt(0, 'INVALID_OWNER', 'We can’t find this owner.', 'ownerId')] };
  }

  async #exists(session: ReadSession, owner: Owner): Promise<boolean> {
    if ('productId' in owner || owner.ownerType === 'Shop') return true;
    const { ownerType, ownerId } = owner;
    if (ownerType === 'Collection') return this.#isCollection(session, ownerId);
    await this.content.read(session);
    return this.content.row(contentKey(ownerType.toLowerCase(), ownerId)) !== undefined;
  }

  async #isCollection(session: ReadSession, handle: string): Promise<boolean> {
    if ((await this.collections.read(session)).has(collectionIdOf(handle))) return true;
    const { collections } = await session.query(ListCollections, {});
    return collections.some((one) => one.handle === handle);
  }
}
