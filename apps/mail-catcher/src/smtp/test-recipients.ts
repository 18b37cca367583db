/** A refusal of a recipient: a code of SMTP (RFC 5321), then an enhanced code (RFC 3463) with a text. */
export type Refusal = Readonly<{ code: number; text: string }>;

const refusals: Readonly<Record<string, Refusal>> = {
  'refused.test': { code: 550, text: '5.1.1 The address is not known' },
  'busy.test': { code: 451, text: '4.7.1 Try again later' },
};

/** The refusal of recipients at test domains (RFC 2606): `…@refused.test` for good, `…@busy.test` for now; `undefined` for any other. */
export const answerTo = (address: string): Refusal | undefined => {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return Object.hasOwn(refusals, domain) ? refusals[domain] : undefined;
};
