/** The data of a message in some version. */
export type OldData = Readonly<Record<string, unknown>>;

/**
 * Converts data of one version to the next when they are read; pure. Stored data are never changed; they are upcast each time they are
 * read.
 */
export type Upcast = Readonly<{ name: string; lift: (data: OldData) => OldData }>;

/** An upcast with a name that describes it: `named('every order came by the web shop', (old) => ({ ...old, channel: 'web' }))`. */
export const upcast = (name: string, lift: Upcast['lift']): Upcast => ({ name, lift });

/** An upcast for a version that accepts the older data unchanged. */
export const identityUpcast = (name: string): Upcast => upcast(name, (data) => data);
