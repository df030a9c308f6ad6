import fc from 'fast-check';
import { diffStates } from '../../../../src/checker/diff/diff-states';
import { renderHtml } from '../../../../src/checker/diff/report/html/html';
import { renderMarkdown } from '../../../../src/checker/diff/report/markdown';
import { buildReport } from '../../../../src/checker/diff/report/model';
import type { Report } from '../../../../src/checker/diff/report/report';
import { renderText } from '../../../../src/checker/diff/report/text';
import { code, fenced, plain } from '../../../../src/common/markdown';
import { deployment, manifest, overlay, service } from '../stories';

const SUBJECT = { before: 'main (abc1234)', after: 'the working tree' };

function report(before: Parameters<typeof diffStates>[0], after: Parameters<typeof diffStates>[1]): Report {
  return buildReport(diffStates(before, after), SUBJECT);
}

function scaled(replicas: number): string {
  return deployment({ spec: `replicas: ${replicas},` });
}

test('equal changes in several overlays are one, and the YAML stands in a collapsed section', () => {
  const found = report([overlay(scaled(2), 'a'), overlay(scaled(2), 'b')], [overlay(scaled(0), 'a'), overlay(scaled(0), 'b')]);
  expect(renderMarkdown(found)).toBe(`From main (\`abc1234\`) to the working tree: 2 objects modified in 2 of 2 overlays; risks: 2 medium.

| overlay | added | modified | removed | risks |
|---|--:|--:|--:|---|
| \`a\` | 0 | 1 | 0 | 1 medium |
| \`b\` | 0 | 1 | 0 | 1 medium |

### Risks

- **🟠 medium** \`apps/v1 Deployment web\` (same in a, b): 2 → 0 replicas: nothing of it runs any more
  If it is to pause only, say until when; if it is no longer needed, delete it with its Service and routes. (\`scaled-to-zero\`)

### Changes

- ✏️ \`apps/v1 Deployment web\` modified (same in a, b)
  - \`spec.replicas\`: \`2\` → \`0\`

### YAML

<details><summary>✏️ <code>apps/v1 Deployment web</code> in a, b</summary>

\`\`\`diff
@@ -3,7 +3,7 @@
 metadata:
   name: web
 spec:
-  replicas: 2
+  replicas: 0
   selector:
     matchLabels:
       app: web
\`\`\`

</details>

`);
});

test('risks come highest first, and the changes that carry them', () => {
  const before = scaled(2) + service('type: LoadBalancer', 'api');
  const found = report([overlay(before)], [overlay(scaled(0) + service('type: NodePort', 'api'))]);
  expect(found.risks.map((risk) => risk.level)).toEqual(['high', 'medium']);
  expect(found.changes.map((change) => change.resource)).toEqual(['v1 Service api', 'apps/v1 Deployment web']);
});

test('a side that does not build stands beside what did build', () => {
  const found = report([overlay(scaled(1), 'a'), overlay(scaled(1), 'b')], [overlay(scaled(2), 'a'), { overlay: 'b', resources: [], error: 'x.yaml is missing\n' }]);
  const text = renderMarkdown(found);
  expect(text).toContain('1 object modified in 1 of 2 overlays; no known risks. 1 overlay did not build.');
  expect(text).toContain('| `b` | – | – | – | **did not build after the change** |');
  expect(text).toContain('`b` did not build after the change:\n\n```\nx.yaml is missing\n');
});

describe('it fits', () => {
  const configs = (value: string): string => Array.from({ length: 60 }, (_, index) => manifest('v1', 'ConfigMap', `config-${index}`, `data: {a: ${value}${index}, n: "${index}"}`)).join('');
  const many = report([overlay(configs('b') + scaled(2)), overlay(configs('b'), 'p')], [overlay(configs('c') + scaled(0)), overlay(configs('d'), 'p')]);

  test.each([65_536, 20_000, 8_000, 3_000, 1_000, 500])('into %i characters, and counts what it leaves out', (limit) => {
    const text = renderMarkdown(many, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    const left = /\*(\d+) hunks? left out to fit/.exec(text)?.[1];
    expect((text.match(/<details><summary>\S+ <code>/g) ?? []).length + Number(left ?? 0)).toBe(many.changes.length);
  });

  test('any limit, in Markdown and in text', () => {
    fc.assert(fc.property(fc.nat(30_000), (limit) => {
      const lengths = [renderMarkdown(many, limit), renderText(many, { maxChars: limit })].map((text) => text.length);
      return Math.max(...lengths) <= limit;
    }));
  });

  test('collapsed sections and fences are never cut', () => {
    fc.assert(fc.property(fc.integer({ min: 400, max: 30_000 }), (limit) => {
      const text = renderMarkdown(many, limit);
      const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
      return count(/<details>/g) === count(/<\/details>/g) && count(/^```/gm) % 2 === 0;
    }));
  });

  test('the risks outlive the changes, and the changes the YAML', () => {
    const text = renderMarkdown(many, 1_500);
    expect(text).toContain('scaled-to-zero');
    expect(text).toContain('### Changes');
    expect(text).not.toContain('<details>');
  });
});

describe('no value breaks out of its place', () => {
  test('a fence is longer than any in its content', () => {
    fc.assert(fc.property(fc.stringMatching(/^[`a\n]*$/), (text) => {
      const [fence] = fenced(text, '').split('\n');
      return !text.includes(fence);
    }));
  });

  test('inline code holds backticks, and lines become one', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('a\nb')).toBe('`a↵b`');
  });

  test('plain text holds no markup, HTML or mention', () => {
    expect(plain('<b> [x](y) *a* @team\n# h')).toBe('\\<b\\> \\[x\\](y) \\*a\\* `@team` \\# h');
  });
});

test('the text report says the same, one line a field', () => {
  expect(renderText(report([overlay(scaled(2))], [overlay(scaled(3))]))).toBe(`From main (abc1234) to the working tree: 1 object modified in 1 of 1 overlay; no known risks.

overlay  added  modified  removed  risks
o        0      1         0        -

~ apps/v1 Deployment web modified (in o)
    spec.replicas: 2 → 3

apps/v1 Deployment web (o)
@@ -3,7 +3,7 @@
 metadata:
   name: web
 spec:
-  replicas: 2
+  replicas: 3
   selector:
     matchLabels:
       app: web

`);
});

describe('objects that are replaced', () => {
  const both = (namespace: string): string => (manifest('v1', 'ConfigMap', 'c', 'data: {x: y}') + manifest('v1', 'ServiceAccount', 's', '')).replaceAll('{name: ', `{namespace: ${namespace}, name: `);
  const moved = report([overlay(both('a') + scaled(2))], [overlay(both('b') + scaled(3))]);

  test('are counted in a column of their own, as in the sentence', () => {
    expect(moved.sentence).toContain(': 1 object modified, 2 replaced in 1 of 1 overlay;');
    expect(renderText(moved)).toMatch(/^overlay +added +modified +replaced +removed +risks\no +0 +1 +2 +0 +1 medium$/m);
    expect(renderMarkdown(moved)).toContain('| `o` | 0 | 1 | 2 | 0 | 1 medium |');
    expect(renderHtml(moved)).toContain('<td class="number">0</td><td class="number">1</td><td class="number">2</td><td class="number">0</td>');
  });

  test('and told together do not claim the former name of one for all', () => {
    expect(renderText(moved)).toContain('\n> 2 objects: ConfigMap b/c, ServiceAccount b/s replaced (in o)\n');
    expect(renderMarkdown(moved)).toContain('- 🔁 2 objects replaced: `ConfigMap b/c`, `ServiceAccount b/s` (in o)\n');
  });

  test('and told alone have their former name', () => {
    const alone = report([overlay(service('selector: {app: web}, ports: [{port: 80}]', 'old'))], [overlay(service('selector: {app: web}, ports: [{port: 80}]', 'new'))]);
    expect(renderText(alone)).toContain('\n> v1 Service new replaced, was v1 Service old (in o)\n');
  });
});

test('nothing to show is one sentence with the reason', () => {
  expect(renderText(report([overlay('')], [overlay('')]))).toBe('Nothing changes from main (abc1234) to the working tree: both sides render no objects.\n\n');
});

test('whatever an object is called and holds, the comment has no other HTML than its own, and tables keep their columns', () => {
  const hostile = fc.array(fc.constantFrom('<b>', '</details>', '`', '```', '|', '\n', '<!--', '@team', '](x)', '"', 'a', '\\', '<script>'), { minLength: 1 }).map((parts) => parts.join(''));
  const object = (name: string, value: string): string => JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { [name]: value } });
  fc.assert(fc.property(hostile, hostile, (name, value) => {
    const text = renderMarkdown(report([overlay(object(name, 'x'), name)], [overlay(object(name, value), name)]));
    const outside = text.replace(/^(`{3,})diff\n[^]*?\n\1$/gm, '').replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    const tags = outside.match(/(?<!\\)<[/!a-z][^\n]*?>/gi) ?? [];
    const row = text.split('\n').find((line) => line.startsWith('| `')) ?? '';
    return tags.every((tag) => /^<(\/?(details|summary|code|sub)|!-- --)>$/.test(tag)) && (row === '' || (row.match(/(?<!\\)\|/g) ?? []).length === 6);
  }));
});

test('risks and changes beyond a screen are folded', () => {
  const many = (replicas: number): string => Array.from({ length: 20 }, (_, index) => scaled(replicas).replace('{name: web}', `{name: w${index}, labels: {l: x${replicas}${index}}}`)).join('');
  const text = renderMarkdown(report([overlay(many(1))], [overlay(many(2))]));

  expect(text.split('### Changes')[1].split('### YAML')[0].match(/^- /gm)).toHaveLength(20);
  expect(text).toContain('<details><summary>5 more changes</summary>\n\n- ');
});
