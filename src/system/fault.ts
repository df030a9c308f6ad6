/** A fault of the user or the environment: ends a command with exit code 2, its message and hint shown without a stack trace. */
export class CommandFault extends Error {
  /**
   * @param message what is wrong, with the value found
   * @param hint what to do about it
   */
  constructor(message: string, readonly hint: string = '') {
    super(message);
    this.name = 'CommandFault';
  }
}
