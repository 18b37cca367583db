import { Type } from 'typebox';

/** Nothing beside what every app needs. */
export const CatalogConfig = Type.Object({});
