import { Type } from 'typebox';

/** Only the configuration of every app. */
export const CatalogConfig = Type.Object({});
