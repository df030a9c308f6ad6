import type { CommandOptions } from './options';
import { textIn } from '../../links/evaluate';
import type { Scope } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import { listOf, optional } from '../../options/shape';
import { checkVariables, takesUnknown } from '../../texts/check-variables';
import { liveText } from '../../texts/live-text';
import type { Text } from '../../texts/text';

function texts(list: readonly Text[] | undefined, scope: Scope): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list.map((entry) => textIn(entry, scope));
}

/** The command line of the application's container. @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
export const command: ContainerSubject<CommandOptions> = {
  shapes: { command: optional(listOf(liveText)), args: optional(listOf(liveText)) },
  check(options, place) {
    const before = Object.keys((options as CommandOptions & { readonly env?: object }).env ?? {});
    for (const option of ['command', 'args'] as const) {
      (options[option] ?? []).forEach((text, index) => {
        if (!takesUnknown(options)) checkVariables(text, { before }, place.at(option).item(index));
      });
    }
  },
  contribute: (options, _container, _instance, scope) => ({
    container: { command: texts(options.command, scope), args: texts(options.args, scope) },
  }),
};
