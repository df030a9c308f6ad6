import { FINDING, REPORT } from './report';
import type { Finding, RuleInfo } from '../../../../src/checker/findings/finding';
import { FORMATS } from '../../../../src/checker/findings/output/formats';
import type { Inventory } from '../../../../src/checker/findings/output/inventory';
import type { ReporterOptions } from '../../../../src/checker/findings/output/reporter';

const RULES: readonly RuleInfo[] = [
  { id: 'run-as-root', part: 'policy', severity: 'warning', title: 'No container runs as root.', isAdvice: true },
  { id: 'host-path', part: 'policy', severity: 'error', title: 'No Pod mounts a directory of its node.' },
];
const NOTHING: Inventory = { objects: [], topologies: [], styles: [] };

function page(findings: readonly Finding[], more: Partial<ReporterOptions> = {}): string {
  return FORMATS.html({ colour: false, rules: RULES, ...more }).report({ ...REPORT, findings });
}

/** The part of a page from one text to another, without both. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  return text.slice(start, text.indexOf(to, start)).trim();
}

const simple: Finding = { ...FINDING, message: 'mounts /x', hint: 'Do not.' };

test('what was found stands there by cause, with the objects that it leads to', () => {
  const text = page([simple, { ...simple, overlay: 'lab', source: { file: 'base/a.yaml', line: 3 } }]);
  expect(between(text, '<h2 id="findings">Findings</h2>', '<p class="nothing')).toBe(`<ul class="risks"><li data-level="high" data-facets="{&quot;severity&quot;:[&quot;error&quot;],&quot;rule&quot;:[&quot;host-path&quot;],&quot;overlay&quot;:[&quot;web&quot;,&quot;lab&quot;],&quot;kind&quot;:[&quot;Pod&quot;]}">
<span class="level high">error</span> <a href="#object-1"><code>v1 Pod default/a</code></a> <span class="dim">same in web, lab</span><span class="dim">, 2 places</span>
<p><code>spec.volumes[0]</code>: <strong class="lines">mounts /x</strong></p>
<p><span class="lines">Do not.</span> <span class="dim">(<a href="#rule-host-path">host-path</a>)</span></p>
</li></ul>`);
});

test('every object stands there once, folded, with what was found about it and where that is written', () => {
  const text = page([simple, { ...simple, overlay: 'lab', source: { file: 'base/a.yaml', line: 3 } }]);
  expect(between(text, '<h2 id="objects">Objects</h2>', '<p class="nothing')).toBe(`<details class="item" id="object-1">
<summary><code>v1 Pod default/a</code> <span class="dim">in web, lab</span> <span class="level high">1 error</span></summary>
<div class="body"><ul class="risks"><li data-level="high" data-facets="{&quot;severity&quot;:[&quot;error&quot;],&quot;rule&quot;:[&quot;host-path&quot;],&quot;overlay&quot;:[&quot;web&quot;,&quot;lab&quot;],&quot;kind&quot;:[&quot;Pod&quot;]}">
<span class="level high">error</span> <a href="#rule-host-path">host-path</a>
<p><code>spec.volumes[0]</code>: <span class="lines">mounts /x</span></p>
<p class="lines">Do not.</p><p class="dim"><code>base/a.yaml:3</code></p>
</li></ul></div>
</details>`);
});

test('an object that holds a finding in one of its overlays says in which', () => {
  const text = page([simple, { ...simple, overlay: 'lab', message: 'mounts /y' }]);
  expect(text).toContain('<a href="#rule-host-path">host-path</a> <span class="dim">in web</span>\n<p><code>spec.volumes[0]</code>: <span class="lines">mounts /x</span>');
  expect(text).toContain('<a href="#rule-host-path">host-path</a> <span class="dim">in lab</span>\n<p><code>spec.volumes[0]</code>: <span class="lines">mounts /y</span>');
});

test('objects about which nothing was found follow by name, and have a choice of their own', () => {
  const objects = ['v1 Service default/z', 'v1 Pod default/a', 'v1 ConfigMap default/c'].map((resource) => ({ overlay: 'web', resource }));
  const text = page([simple], { inventory: { ...NOTHING, objects } });
  expect([...text.matchAll(/class="item( quiet)?"[^>]*>\s*(?:<summary>)?<code>([^<]*)</g)].map(([, quiet = '', name]) => [quiet, name])).toEqual([
    ['', 'v1 Pod default/a'], [' quiet', 'v1 ConfigMap default/c'], [' quiet', 'v1 Service default/z'],
  ]);
  expect(text).toContain('<div class="item quiet" data-facets="{&quot;severity&quot;:[&quot;nothing found&quot;],&quot;rule&quot;:[],&quot;overlay&quot;:[&quot;web&quot;],&quot;kind&quot;:[&quot;Service&quot;]}">');
  expect(text).toContain('<option value="nothing found">nothing found</option>');
});

test('hardening advice is a table of numbers; accepted findings are told as such', () => {
  const advice: Finding = { ...FINDING, rule: 'run-as-root', severity: 'warning', message: 'container "a" may run as root', accepted: true };
  const text = page([advice]);
  expect(text).toContain('<a href="#rule-run-as-root">run-as-root</a></th><td><span class="level medium">warning</span></td><td class="number">1 (all accepted)</td><td class="number">1</td><td>No container runs as root.</td>');
  expect(text).toContain('<a href="#rule-run-as-root">run-as-root</a> <span class="dim">(accepted)</span>');
  expect(text).not.toContain('id="findings"');
});

test('what is about no object stands at its overlay', () => {
  const text = page([{ ...FINDING, document: -1, resource: '' }, { ...FINDING, document: 4, resource: '' }]);
  expect(text).toContain('<summary><code>as a whole</code> <span class="dim">in web</span>');
  expect(text).toContain('<summary><code>document 4</code> <span class="dim">in web</span>');
});

test('pictures of who calls whom stand there where they are given, and the policy lets in no other style', () => {
  const text = page([], { inventory: { ...NOTHING, topologies: [{ name: '<web>', picture: '<svg><style>x</style></svg>' }], styles: ['x'] } });
  expect(text).toContain('<h3><code>&lt;web&gt;</code></h3>\n<div class="scroll"><svg><style>x</style></svg></div>');
  expect(text).toMatch(/style-src '[^' ]+' 'sha256-LXEWQrcmsEQBYnyp\+6wy9chTD7GQPMTbAiWHF5IaSIE=';/);
  expect(page([])).toMatch(/style-src '[^' ]+'; script-src '[^' ]+'; img-src data:; base-uri 'none'; form-action 'none'/);
});

test('the pages of the rules that are named are part of it, as text', () => {
  const text = page([simple], { explain: (rule) => `# ${rule}\n<b>` });
  expect(text).toContain('<article id="rule-host-path"><h3>host-path</h3>\n<pre class="error"># host-path\n&lt;b&gt;</pre></article>');
});

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&-->';

test('no text of a repository becomes an element, an attribute or a second program', () => {
  const hostile: Finding = {
    ...FINDING, overlay: HOSTILE, resource: `v1 ${HOSTILE} ${HOSTILE}`, rule: HOSTILE, path: HOSTILE, message: HOSTILE, hint: HOSTILE, source: { file: HOSTILE, line: 1 },
  };
  const inventory = { ...NOTHING, objects: [{ overlay: HOSTILE, resource: HOSTILE }], topologies: [{ name: HOSTILE, picture: '' }] };
  const overlays = [{ ...REPORT.overlays[0], overlay: HOSTILE }];
  const report = { ...REPORT, renderer: HOSTILE, findings: [hostile], overlays };
  const text = FORMATS.html({ colour: false, rules: RULES, inventory, explain: () => HOSTILE }).report(report);
  expect([text.match(/<script/g), text.match(/<\/script>/g)]).toEqual([['<script'], ['</script>']]);
  expect(text).not.toMatch(/<img|-->/);
  for (const [, facets] of text.matchAll(/data-facets="([^"]*)"/g)) expect(facets).not.toMatch(/[<>']/);
});

test('lines of a text stay lines, and begin no line of the page, which a pipeline could take for a command', () => {
  expect(page([{ ...FINDING, message: 'a\n::error::b' }])).toContain('<strong class="lines">a&#10;::error::b</strong>');
});

test('the page asks for nothing: no address is loaded', () => {
  expect(page([simple]).match(/\b(?:src|href)="(?!#|data:)[^"]*"/g)).toBeNull();
  expect(page([simple])).not.toMatch(/@import|url\(|\son[a-z]+=/);
});

test('without its program, everything is there: only the filters are hidden', () => {
  expect([...new Set(page([simple]).match(/<(\w+)[^>]* hidden/g))]).toEqual(['<form id="filters" data-noun="objects" hidden', '<p class="nothing dim" hidden']);
});
