import { types } from 'node:util';
import { CommandFault } from './fault';

/** The environment variable that shows the stack of an internal fault. */
export const DEBUG_VARIABLE = 'PROJEN_GITOPS_DEBUG';

const REPORT = `This is a defect of projen-gitops, not of your files: please report it to its maintainers with the command and, where you can, the input; ${DEBUG_VARIABLE}=1 shows the stack.`;

/** What to do about errors of the system, by their code. */
const REMEDIES = new Map([
  ['ENOSPC', 'Free some space on the disk and run it again.'],
  ['EDQUOT', 'Free some space on the disk and run it again.'],
  ['EROFS', 'Choose a folder that can be written.'],
  ['EACCES', 'Check the permissions.'],
  ['EPERM', 'Check the permissions.'],
  ['EMFILE', 'Too many files are open: raise the limit (ulimit -n).'],
  ['ENFILE', 'Too many files are open on this machine.'],
  ['EAGAIN', 'The machine starts no more processes: raise the limit (ulimit -u), or run it again later.'],
  ['ENOMEM', 'The machine has no memory left.'],
  ['ERR_STRING_TOO_LONG', 'The input is larger than can be read in one piece: split it.'],
  ['ERR_FS_FILE_TOO_LARGE', 'The input is larger than can be read in one piece: split it.'],
]);

const TEMPORARY_FOLDER = 'The folder for temporary files (TMPDIR) must exist and be writable.';

function systemFault(error: Error & { readonly code?: unknown; readonly syscall?: unknown }): CommandFault | undefined {
  const { code, syscall, message } = error;
  if (typeof code !== 'string') return undefined;
  const remedy = REMEDIES.get(code);
  if (syscall === undefined && remedy === undefined) return undefined;
  return new CommandFault(oneLine(message), syscall === 'mkdtemp' && code !== 'ENOSPC' ? TEMPORARY_FOLDER : remedy ?? '');
}

/** The first line of what an error says; also of what is thrown and no error. */
export function oneLine(error: unknown): string {
  const text = types.isNativeError(error) ? error.message : typeof error === 'string' ? error : 'an unknown value was thrown';
  return text.trim().split(/[\r\n]/, 1)[0];
}

/** What is told of an error that ends a command: a fault as it is, one of the system by its code, and any other as a defect of ours. */
export function explainError(error: unknown): CommandFault {
  if (error instanceof CommandFault) return error;
  if (!types.isNativeError(error)) return new CommandFault(`internal fault: ${oneLine(error)}`, REPORT);
  return systemFault(error) ?? new CommandFault(`internal fault: ${error.name}: ${oneLine(error)}`, REPORT);
}
