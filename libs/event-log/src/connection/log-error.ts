/** One violation of a schema: the JSON Pointer (RFC 6901) of the value, and the JSON Schema keyword that it violates. */
export type SchemaViolation = Readonly<{
  path: string;
  rule: string;
  message: string;
  /** The bound that the value exceeds, of rules that are bounds (`minimum`, `maxLength`, …). */
  limit?: number;
  /** The first property that the object lacks, of the rule `required`. */
  missing?: string;
}>;

type LogErrorCode = 'ERASED' | 'LOST_TAIL' | 'NOT_AVAILABLE' | 'INVALID_MESSAGE' | 'SERVER_TOO_OLD' | 'UNREADABLE_EVENT';

type LogErrorOptions = ErrorOptions & Readonly<{ violations?: readonly SchemaViolation[] }>;

/** An operation on the log failed. Decide on `code`, never on the message. */
export class LogError extends Error {
  override readonly name = 'LogError';
  /** With `INVALID_MESSAGE` and `UNREADABLE_EVENT`: the first hundred violations of the schema, if a schema was violated. */
  readonly violations: readonly SchemaViolation[];

  constructor(
    readonly code: LogErrorCode,
    message: string,
    { violations = [], ...options }: LogErrorOptions = {},
  ) {
    super(message, options);
    this.violations = violations;
  }
}

/** The message of whatever was thrown. */
export const errorMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));
