import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { told } from './judge-example';
import type { PageRule } from '../../../scripts/rule-pages/rule-page';
import type { Examples, Files, Manifests } from '../../../src/checker/findings/define-rule';
import type { Finding } from '../../../src/checker/findings/finding';
import { allRules } from '../../../src/checker/rules/all-rules';
import { runCommand } from '../../../src/cli/run-command';
import { validateCommand } from '../../../src/cli/validate';

/** A rule that is told by files: before anything is rendered, or by rendering. */
type OfFiles = PageRule & { readonly examples: Examples<Files> };

function isOfFiles(rule: PageRule): rule is OfFiles {
  const { examples } = rule;
  return 'fails' in examples && 'files' in (examples as Examples<Files | Manifests>).fails;
}

const RULES = (allRules() as readonly PageRule[]).filter(isOfFiles);

/** What the command finds in a folder with these files. */
async function judge({ files, args = [] }: Files): Promise<readonly Finding[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text.trimStart());
    }
    let [out, err] = ['', ''];
    const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
    await runCommand(validateCommand, [...args.length > 0 ? args : Object.keys(files).map((path) => path.split('/')[0]).slice(0, 1), '--format', 'json'], { cwd, env: process.env, terminal });
    expect(err).toBe('');
    return (JSON.parse(out) as { readonly findings: readonly Finding[] }).findings;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples: { fails, passes, exempt } }) => {
  test('tells what is wrong in its failing example', async () => {
    expect(fails.finds).not.toEqual([]);
    expect(told(await judge(fails), ({ rule }) => rule === id)).toEqual(fails.finds);
  });

  test.each([['passing', passes], ['exempt', exempt]])('tells nothing in its %s example, in which there is no error', async (_, example) => {
    if (!('files' in example)) return;
    const findings = await judge(example);
    expect(told(findings, ({ rule, severity }) => rule === id || severity === 'error')).toEqual([]);
  });
});
