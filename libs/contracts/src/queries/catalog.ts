import { Type } from 'typebox';
import { product } from '../catalog/product.js';
import { Id } from '../declaration/values.js';
import { query } from './query.js';

/**
 * Products as their owner has them now, of any status; those that there are not are left out. An answer is bounded in bytes:
 * `left` names what is to be asked for again.
 */
export const ReadProducts = query(
  'catalog-service',
  'ReadProducts',
  Type.Object({ productIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) }),
  Type.Object({
    products: Type.Array(Type.Object({ id: Id, version: Type.Integer({ minimum: 1 }), ...product.state.properties })),
    left: Type.Array(Id),
  }),
);
