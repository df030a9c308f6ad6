import { CHECK_NAMES } from '../../src/checker/findings/check-names';
import type { CheckName } from '../../src/checker/findings/finding';
import type { ListedRule } from '../../src/checker/settings/default-level';
import { defaultLevel } from '../../src/checker/settings/default-level';

const ABOUT: Readonly<Record<CheckName, string>> = {
  object: 'Each document alone, as an API server would judge it.',
  links: 'How the documents came to be, and documents against each other.',
  policy: "Good practice and the user's own rules.",
};

function section(check: CheckName, rules: readonly ListedRule[]): string {
  const lines = rules.filter((rule) => rule.part === check).map((rule) => `| [${rule.id}](${rule.id}.md) | ${defaultLevel(rule)} | ${rule.title} |\n`);
  return `\n## ${check}\n\n${ABOUT[check]}\n\n| rule | level | what it says |\n|---|---|---|\n${lines.join('')}`;
}

/** The text of `docs/rules/README.md`: every rule of every check, with its page. */
export function rulePagesIndex(rules: readonly ListedRule[]): string {
  const head = '# Rules of `validate`\n\nThis list and the pages are written by `npx ts-node scripts/build-rule-pages.ts`, from the rules themselves; each page says what a rule wants, why, how to comply and how to accept it.\n';
  return head + CHECK_NAMES.map((check) => section(check, rules)).join('');
}
