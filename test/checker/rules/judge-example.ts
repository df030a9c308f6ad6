import { parse } from 'yaml';
import { CHECK_NAMES } from '../../../src/checker/findings/check-names';
import type { Manifests } from '../../../src/checker/findings/define-rule';
import type { CheckName, Finding } from '../../../src/checker/findings/finding';
import { isRuleOrCheck } from '../../../src/checker/rules/all-rules';
import { customSchemas } from '../../../src/checker/rules/custom/custom-schemas';
import { parseSettings } from '../../../src/checker/settings/parse-settings';
import { loadChecks } from '../../../src/checker/validate/load-checks';
import { validate } from '../../../src/checker/validate/validate';
import type { JsonValue } from '../../../src/kubernetes/objects/json';
import { wellSaid } from '../well-said';

/** Puts the text there that an example only stands for. */
export function withText(example: string): string {
  return example.replace(/<(\d+) KiB of text>/g, (_, size: string) => 'x'.repeat(Number(size) * 1024));
}

/** Everything that `validate` finds in whole manifests, under the settings beside them. */
export async function judgeExample({ manifest, settings: text = '' }: Manifests, checks: readonly CheckName[] = CHECK_NAMES): Promise<readonly Finding[]> {
  const { settings, mistakes } = parseSettings((parse(text) ?? {}) as JsonValue, isRuleOrCheck);
  expect(mistakes).toEqual([]);
  const loaded = loadChecks(checks, { settings, kubernetes: [], custom: customSchemas({ cwd: '/' }) });
  const { findings } = await validate([{ overlay: 'example', source: 'example.yaml', text: withText(manifest.trimStart()) }], { ...loaded, settings, renderer: '' });
  return wellSaid(findings);
}

/** Findings as examples write them: `severity path: message`. */
export function told(findings: readonly Finding[], of: (finding: Finding) => boolean): string[] {
  return findings.filter(of).map(({ severity, path, message }) => `${severity} ${path === '' ? '' : `${path}: `}${message}`);
}
