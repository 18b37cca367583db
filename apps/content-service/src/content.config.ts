import { Type } from 'typebox';

/** Only the configuration of every app. */
export const ContentConfig = Type.Object({});
