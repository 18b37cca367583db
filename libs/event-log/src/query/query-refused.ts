/** The application that answers a query refuses it. Decide on `code`: each query documents its codes. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
