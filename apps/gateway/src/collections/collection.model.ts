import type { ListCollections, OutputOf } from '@millrace/contracts';
import type { MadeCollection } from './made-collection.js';

type TypeCollection = OutputOf<typeof ListCollections>['collections'][number];
/** A collection. One that staff made has `made`, and no product types and no count. */
export type CollectionModel = Omit<TypeCollection, 'productCount'> & Readonly<{ productCount?: number; made?: MadeCollection }>;

/** Whether something that has an id or a handle is a collection, and not a product. */
export const isCollection = (one: object): one is CollectionModel => 'handle' in one && !('variants' in one);

/** The product types of a collection; older views give its title only. */
export const typesOf = ({ productTypes, title }: CollectionModel): readonly string[] => productTypes ?? [title];
