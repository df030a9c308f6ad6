import type { CommandOptions } from './options';
import { textIn } from '../../links/evaluate';
import type { Scope } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import { listOf, optional } from '../../options/shape';
import { liveText } from '../../texts/live-text';
import type { Text } from '../../texts/text';

function texts(list: readonly Text[] | undefined, scope: Scope): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list.map((entry) => textIn(entry, scope));
}

/** The command line of the application's container. @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
export const command: ContainerSubject<CommandOptions> = {
  shapes: { command: optional(listOf(liveText)), args: optional(listOf(liveText)) },
  contribute: (options, _container, _instance, scope) => ({ container: { command: texts(options.command, scope), args: texts(options.args, scope) } }),
};
