/** The data of a message as some version had it. */
export type OldData = Readonly<Record<string, unknown>>;

/**
 * One step at the read edge: makes data of one version into data of the next, always the same from the same, and asks nobody.
 * What was recorded is never touched; it is lifted each time it is read.
 */
export type Upcast = Readonly<{ name: string; lift: (data: OldData) => OldData }>;

/** A step by its name, which says what it does: `named('every order came by the web shop', (old) => ({ ...old, channel: 'web' }))`. */
export const upcast = (name: string, lift: Upcast['lift']): Upcast => ({ name, lift });

/** A step for a version whose data are good as they are, such as one that only allows more. */
export const identityUpcast = (name: string): Upcast => upcast(name, (data) => data);
