import { Type } from 'typebox';

/** Who did it and why, in the operator's own words, which must not contain personal data of a customer. */
export const Operation = {
  by: Type.String({ minLength: 1, maxLength: 100 }),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
};

/** The position of a message in the log: `<STREAM>:<sequence>`. */
export const EventReference = Type.String({ pattern: '^[A-Z]+:[0-9]+$' });
/** The fingerprint of an error. */
export const Fingerprint = Type.String({ minLength: 1, maxLength: 64 });
