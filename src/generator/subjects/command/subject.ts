import type { CommandOptions } from './options';
import { textIn } from '../../links/text-in';
import { isAsDeclared } from '../../model/as-declared';
import type { Instance, Scope } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import { listOf, optional } from '../../options/shape';
import { checkArgumentSecrets } from '../../texts/check-secret';
import { checkVariables } from '../../texts/check-variables';
import { liveText } from '../../texts/live-text';
import type { Text } from '../../texts/text';
import { LiveText } from '../../texts/text';
import type { EnvFromOptions } from '../env-from/options';
import { importedNames } from '../env-from/source';

function texts(list: readonly Text[] | undefined, instance: Instance, scope: Scope): string[] | undefined {
  return list === undefined || (list.length === 0 && !isAsDeclared(instance)) ? undefined : list.map((entry) => textIn(entry, scope));
}

/** The command line of the application's container. @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
export const command: ContainerSubject<CommandOptions> = {
  shapes: { command: optional(listOf(liveText)), args: optional(listOf(liveText)) },
  check(options, place, _container, instance, scope) {
    for (const option of ['command', 'args'] as const) {
      // A list that was read has holes where an entry is no text.
      const list = Array.from(options[option] ?? [], (entry: Text | undefined) => entry === undefined ? '' : textIn(entry, scope));
      checkArgumentSecrets(list, instance.options, (index) => place.at(option).item(index));
    }
    const imported = importedNames(options as EnvFromOptions, scope);
    const before = [...imported ?? [], ...Object.keys((options as CommandOptions & { readonly env?: object }).env ?? {})];
    for (const option of ['command', 'args'] as const) {
      (options[option] ?? []).forEach((text, index) => {
        if (imported && (text instanceof LiveText || !isAsDeclared(instance))) checkVariables(text, { before }, place.at(option).item(index));
      });
    }
  },
  contribute: (options, _container, instance, scope) => ({
    container: { command: texts(options.command, instance, scope), args: texts(options.args, instance, scope) },
  }),
};
