import { judgeExample, told } from './judge-example';
import type { PageRule } from '../../../scripts/rule-pages/rule-page';
import type { Examples, Files, Manifests, Sight } from '../../../src/checker/findings/define-rule';
import { ANY_KIND, WORKLOADS } from '../../../src/checker/findings/define-rule';
import type { Finding } from '../../../src/checker/findings/finding';
import { allRules } from '../../../src/checker/rules/all-rules';
import { POD_KIND_NAMES } from '../../../src/kubernetes/pods/pod-kinds';

/** A rule with examples: those whose failure cannot be written down have none. */
type Proven = PageRule & { readonly examples: Examples<Manifests | Files> };

const RULES = allRules().filter((rule): rule is Proven => !('none' in (rule as PageRule).examples));

/** What other rules call an error: an example shows one thing. */
function errorsBeside(findings: readonly Finding[], id: string): string[] {
  return told(findings, ({ rule, severity }) => rule !== id && severity === 'error');
}

function sees(looksAt: readonly Sight[], kind: string): boolean {
  return looksAt.some(({ at }) => at.includes(ANY_KIND) || at.includes(kind) || (at.includes(WORKLOADS) && POD_KIND_NAMES.includes(kind)));
}

/** The kinds of an example's objects without which a rule says something else about the others. */
async function deciding({ id, part }: PageRule, example: Manifests): Promise<string[]> {
  const documents = example.manifest.split(/^---\n/m);
  if (documents.length < 2) return [];
  const about = async (texts: readonly string[], without = ''): Promise<string[]> => {
    const findings = await judgeExample({ ...example, manifest: texts.join('---\n') }, [part]);
    return findings.filter(({ rule, resource }) => rule === id && resource !== without).map(({ resource, path, message }) => `${resource} ${path} ${message}`);
  };
  const kinds = documents.map(async (document, index) => {
    const [apiVersion, kind, name, namespace] = ['apiVersion', 'kind', '  name', '  namespace'].map((key) => new RegExp(`^${key}: (.*)$`, 'm').exec(document)?.[1]);
    const itself = `${apiVersion} ${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
    const [all, others] = [await about(documents, itself), await about(documents.filter((_, other) => other !== index))];
    return JSON.stringify(all) === JSON.stringify(others) ? [] : [kind ?? ''];
  });
  return (await Promise.all(kinds)).flat();
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { severity, cases = {}, part, acceptable, looksAt, examples: { fails, passes, exempt } } = rule;
  const examples = [fails, passes, exempt].filter((example) => 'manifest' in example);

  test('tells what is wrong in its failing example, and no other rule tells an error there', async () => {
    if (!('manifest' in fails)) return;
    const findings = await judgeExample(fails);
    expect(told(findings, (finding) => finding.rule === id)).toEqual(fails.finds);
    expect(fails.finds).not.toEqual([]);
    expect(errorsBeside(findings, id)).toEqual([]);
  });

  test('gives the levels that it declares', () => {
    const declared = [severity, ...Object.keys(cases)];
    expect(fails.finds.filter((line) => !declared.includes(line.split(' ')[0]))).toEqual([]);
  });

  test('is accepted as its page says', async () => {
    if (typeof acceptable !== 'object' || !('manifest' in fails)) return;
    const findings = await judgeExample({ ...fails, settings: `external: [${acceptable.external}]\n${fails.settings ?? ''}` }, [part]);
    expect(told(findings, (finding) => finding.rule === id).length).toBeLessThan(fails.finds.length);
  });

  test.each([['passing', passes], ['exempt', exempt]])('tells nothing in its %s example, in which there is no error', async (_, example) => {
    if (!('manifest' in example)) return;
    const findings = await judgeExample(example);
    expect(told(findings, (finding) => finding.rule === id)).toEqual([]);
    expect(errorsBeside(findings, id)).toEqual([]);
  });

  test('depends on no object but those that it looks at', async () => {
    const kinds = await Promise.all(examples.map((example) => deciding(rule, example)));
    expect(kinds.flat().filter((kind) => !sees(looksAt, kind))).toEqual([]);
  });
});
