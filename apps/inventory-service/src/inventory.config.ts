import { Type } from 'typebox';

/** Nothing beside what every app needs. */
export const InventoryConfig = Type.Object({});
