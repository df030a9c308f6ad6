import type { CommandOptions } from './options';
import { textIn } from '../../links/evaluate';
import type { Scope } from '../../model/scope';
import { listOf, optional } from '../../options/shape';
import type { Text } from '../../texts/text';
import { liveText } from '../../texts/live-text';
import type { Subject } from '../../model/subject';

function texts(list: readonly Text[] | undefined, scope: Scope): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list.map((entry) => textIn(entry, scope));
}

/** The command line of the application's container. @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
export const command: Subject<CommandOptions> = {
  shapes: { command: optional(listOf(liveText)), args: optional(listOf(liveText)) },
  contribute: (options, _, scope) => ({ container: { command: texts(options.command, scope), args: texts(options.args, scope) } }),
};
