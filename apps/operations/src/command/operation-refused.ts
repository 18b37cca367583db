/** An operation that the current state of the shop does not allow; nothing was changed. Decide on `code`. */
export class OperationRefused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code:
      | 'UnknownView'
      | 'UnknownBuild'
      | 'UnknownDeadLetter'
      | 'NoOtherBuild'
      | 'BuildFailed'
      | 'UnknownApplication'
      | 'UnknownFunction'
      | 'UnknownVersion'
      | 'ModuleRefused'
      | 'DeploymentsOff'
      | 'InstancesRunning',
    message: string,
  ) {
    super(message);
  }
}
