import { guardLines, inertLines } from '../../system/inert';
import { ConfigError } from '../problems/problem';

/** A fault of the environment, such as a full disk or a read-only folder. */
export class EnvironmentFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EnvironmentFault';
    this.stack = message;
  }
}

/**
 * Throws a fault of the user or the environment out of `project.synth()`, where only the whole of `.projenrc.ts` could catch it:
 * where nobody does, its message is all that is shown, without the stack trace that helps only with our own defects.
 *
 * @throws the fault: exit code 1 for a wrong configuration, 2 for the environment
 */
export function throwToUser(fault: ConfigError | EnvironmentFault): never {
  process.once('uncaughtException', (error) => {
    if (error !== fault) throw error;
    process.stderr.write(guardLines(inertLines(`\n${fault.message}\n`)));
    process.exit(fault instanceof ConfigError ? 1 : 2);
  });
  throw fault;
}

/** Runs what touches the file system; a fault of the system is told to the user, not thrown as if it were a defect of ours. */
export function withEnvironment<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { errno, message } = error as NodeJS.ErrnoException;
    if (errno === undefined) throw error;
    throwToUser(new EnvironmentFault(`error: ${message}\n  Some files may not be written yet; nothing is lost: put this right and run "npx projen" again.`));
  }
}
