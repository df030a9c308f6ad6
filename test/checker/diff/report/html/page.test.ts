import { diffStates } from '../../../../../src/checker/diff/diff-states';
import { renderHtml } from '../../../../../src/checker/diff/report/html/html';
import { sideBySide } from '../../../../../src/checker/diff/report/html/side-by-side';
import { buildReport } from '../../../../../src/checker/diff/report/model';
import { deployment, manifest, overlay, service } from '../../stories';

const SUBJECT = { before: 'main', after: 'the working tree', renderer: 'kubectl' };

function page(before: string, after: string, subject = SUBJECT): string {
  return renderHtml(buildReport(diffStates([overlay(before)], [overlay(after)]), subject));
}

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&-->';

function hostile(value: string): string {
  return manifest('v1', 'ConfigMap', 'c', `data: {key: ${JSON.stringify(value)}}`);
}

describe('no value becomes part of the page', () => {
  const text = page(hostile('x'), hostile(HOSTILE), { before: HOSTILE, after: `"${HOSTILE}`, renderer: HOSTILE });

  test('neither an element, nor an attribute, nor a second program', () => {
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('-->');
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('nor an attribute of an entry, where the name of an object or overlay holds quotes', () => {
    const named = (value: string): string => `{"apiVersion": "v1", "kind": ${JSON.stringify(HOSTILE)}, "metadata": {"name": ${JSON.stringify(HOSTILE)}}, "x": "${value}"}`;
    const report = buildReport(diffStates([overlay(named('a'), HOSTILE)], [overlay(named('b'), HOSTILE)]), SUBJECT);
    const facets = /data-facets="([^"]*)"/.exec(renderHtml(report))?.[1] ?? '';
    expect(facets).not.toMatch(/[<>']/);
    expect(facets).toContain('&quot;kind&quot;:[&quot;&lt;/script&gt;');
  });
});

test('the page asks for nothing: no address is loaded, and its policy lets run only its own program', () => {
  const text = page(service('ports: [{port: 80}]'), service('ports: [{port: 81}]'));
  expect(text.match(/\b(?:src|href)="(?!#|data:)[^"]*"/g)).toBeNull();
  expect(text).not.toMatch(/@import|url\(|\son[a-z]+=/);
  expect(text).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; script-src 'sha256-[A-Za-z0-9+/=]{44}'; /);
});

test('without its program, everything is there: only the filters are hidden', () => {
  const text = page(deployment({ spec: 'replicas: 2,' }), deployment({ spec: 'replicas: 0,' }));
  expect(text.match(/<(\w+)[^>]* hidden/g)).toEqual(['<form id="filters" data-noun="changes" hidden', '<p class="nothing dim" hidden', '<p class="nothing dim" hidden']);
  expect(text).toContain('<code>spec.replicas</code>: <code><del>2</del></code> → <code><ins>0</ins></code>');
});

test('changed lines stand beside each other with what differs marked; the others keep their numbers', () => {
  expect(sideBySide('@@ -3,3 +3,4 @@\n a: <1>\n-b: old\n+b: new\n+c: 3\n d: 4')).toEqual([
    { before: { number: 3, html: 'a: &lt;1&gt;', kind: 'same' }, after: { number: 3, html: 'a: &lt;1&gt;', kind: 'same' } },
    { before: { number: 4, html: 'b: <del>old</del>', kind: 'removed' }, after: { number: 4, html: 'b: <ins>new</ins>', kind: 'added' } },
    { after: { number: 5, html: 'c: 3', kind: 'added' } },
    { before: { number: 5, html: 'd: 4', kind: 'same' }, after: { number: 6, html: 'd: 4', kind: 'same' } },
  ]);
});

test('a list item of YAML is not taken for a removed line of the header', () => {
  expect(sideBySide('@@ -1,1 +1,1 @@\n-- a\n+- b').map((line) => [line.before?.html, line.after?.html])).toEqual([['- <del>a</del>', '- <ins>b</ins>']]);
});

test('a page about nothing says why', () => {
  const text = page(deployment(), deployment());
  expect(text).toContain('Nothing changes from main to the working tree: the only object of o means the same on both sides');
  expect(text).not.toContain('id="filters"');
});

test('the name of a rule leads to its page, which stands in the report as text', () => {
  const report = buildReport(diffStates([overlay(service('ports: [{port: 80}]'))], [overlay(service('type: LoadBalancer, ports: [{port: 80}]'))]), SUBJECT);
  const text = renderHtml(report, (rule) => `# ${rule}\n\n<b>Why</b>`);

  expect(text).toContain('<a href="#rule-becomes-public">becomes-public</a>');
  expect(text).toContain('<article id="rule-becomes-public"><h3>becomes-public</h3>\n<pre class="error"># becomes-public\n\n&lt;b&gt;Why&lt;/b&gt;</pre></article>');
});

test('on a narrow page, what is the same on both sides stands there once', () => {
  const text = page(deployment(), deployment({ spec: 'replicas: 2,' }));

  expect(text).toMatch(/<table class="hunk two">/);
  expect(text).toMatch(/<td class="n "[^>]*>\d+<\/td><td class=""><span class="sign"> {2}<\/span>[^<]*<\/td><td class="n +again">/);
  expect(text).toMatch(/@media \(max-width: 45rem\)[^]*\.hunk\.two \.again \{ display: none; \}/);
});
