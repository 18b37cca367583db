/** What an operator asked for and the shop, as it stands, will not have; nothing was changed. Decide on `code`. */
export class OperationRefused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: 'UnknownView' | 'UnknownBuild' | 'UnknownDeadLetter' | 'NoOtherBuild' | 'BuildFailed',
    message: string,
  ) {
    super(message);
  }
}
