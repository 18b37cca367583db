import type { Env } from '@millrace/service-kit';

/** Starts every app, each with its own environment, which only the supervisor knows. */
export type ToChild = Readonly<{ start: Readonly<Record<string, Env>> }>;
/** `isDeclaration`: what is wrong is how an added view is declared, and the message says all that there is to say. */
export type ToSupervisor = Readonly<{ started: true } | { failed: string; isDeclaration: boolean }>;
