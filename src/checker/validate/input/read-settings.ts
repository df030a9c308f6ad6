import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { CommandFault } from '../../../system/fault';
import { parseSettings, SETTINGS_KEYS } from '../../settings/parse-settings';
import type { Settings } from '../../settings/settings';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { SETTINGS_FILES } from '../../settings/settings-files';

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CommandFault(`${path} cannot be read: ${(error as Error).message}`, 'Correct the permissions or remove the file.');
  }
}

/**
 * The settings file of a directory; defaults where there is none.
 *
 * @param knows whether an id is a rule's or a check's
 * @throws CommandFault that names every mistake in the file.
 */
export function readSettings(cwd: string, knows: (id: string) => boolean): Settings {
  for (const name of SETTINGS_FILES) {
    const text = readIfPresent(join(cwd, name));
    if (text === undefined) continue;
    const { value, problems } = parseYaml({ text, line: 1 });
    const broken = problems.map((problem) => `line ${problem.line}, column ${problem.column}: ${problem.message}`);
    const parsed = parseSettings(value ?? {}, knows);
    const mistakes = [...broken, ...parsed.mistakes];
    if (mistakes.length > 0) throw new CommandFault(`${name}: ${mistakes.join('; ')}`, `The keys are ${SETTINGS_KEYS.join(', ')}.`);
    return parsed.settings;
  }
  return DEFAULT_SETTINGS;
}
