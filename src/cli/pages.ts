import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of this package: what a rule of `validate`, a refusal or a risk of `diff` means. */
const FOLDERS = ['rules', 'refusals', 'risks'].map((name) => join(__dirname, '..', '..', 'docs', name));

function idsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.slice(0, -'.md'.length)).sort();
}

/** The ids of all rules of `validate`. */
export function ruleIds(): string[] {
  return idsIn(FOLDERS[0]);
}

/** The ids of all rules, refusals and risks. */
export function pageIds(): string[] {
  return [...new Set(FOLDERS.flatMap(idsIn))].sort();
}

/** The pages of an id as Markdown: one, or several where a rule, a refusal and a risk share a name. */
export function pagesOf(id: string): string[] {
  return FOLDERS.filter((folder) => idsIn(folder).includes(id)).map((folder) => readFileSync(join(folder, `${id}.md`), 'utf8'));
}

/** The last page of an id without its examples: what a report has room for. */
export function shortPageOf(id: string): string | undefined {
  return pagesOf(id).at(-1)?.split(/^## (?:A risk|Fails|Refused)$/m)[0].trimEnd();
}
