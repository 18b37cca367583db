import type { Env } from '@millrace/service-kit';

/** Starts every app of the process, each with its own environment, which only the supervisor knows. */
export type ToChild = Readonly<{ start: Readonly<Record<string, Env>> }>;
/** `isDeclaration`: the declaration of an added view is wrong, and the message is complete. */
export type ToSupervisor = Readonly<{ started: true } | { failed: string; isDeclaration: boolean }>;
