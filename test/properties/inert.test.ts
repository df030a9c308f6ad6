import fc from 'fast-check';
import { stringify } from 'yaml';
import { activeIn } from './markdown-checker';
import { diffOutputs, validateOutputs } from './outputs';
import { runCommand } from '../../src/cli/run-command';
import { CommandFault } from '../../src/system/fault';
import { runs } from '../helpers/runs';

const PIECES = [
  '\u001b[31m', '\u001b]0;t\u0007', '\u009b2J', '\r', '\n', '\r\n', '\n::error::pwn', '\n   ::set-output name=a::b', '##[error]x', '##vso[task.x]y', '\n##[group]z', 'section_start:1:a\r\u001b[0K',
  '\u202e', '\u2066', '\u2028', '\u200b', '\ufeff', '\u007f', '\u0000', '%0A::error::x', '@octocat', '_@octocat_', '@org/team', '#1', 'owner/repo#2', 'GH-1', '!12', 'deadbeefcafe', 'http://e.example/x',
  'www.e.example', '![a](http://e/x.png)', '[c](javascript:alert(1))', '[d]: http://e', '`', '``', '```', '\n```\n# H\n@octocat', '~~~', '|', '\\|', '\\', '</details>', '<img src=x onerror=alert(1)>', '<!-- ', '&#64;octocat', '*', '_', 'a', 'B', ' ', '9', '-', '/', '"', "'",
];
const nasty = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const manifests = fc.tuple(nasty, nasty, nasty, nasty, nasty, nasty).chain(([a, b, c, d, e, f]) => fc.constantFrom(
  { apiVersion: 'v1', kind: 'Pod', metadata: { name: a, namespace: b }, spec: { [c]: 1, containers: [{ name: d, image: e, args: [f], env: [{ name: a, value: f }], [c]: 1 }] } },
  { apiVersion: a, kind: b, metadata: { name: c, namespace: d }, spec: { [e]: f } },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: a, labels: { [b]: c }, annotations: { [`accept.projen-gitops/${d}`]: '' } }, data: { [e]: f, b: `x\n${f}\ny` } },
  { apiVersion: 'v1', kind: 'Service', metadata: { name: a }, spec: { type: b, selector: { [c]: d }, ports: [{ name: e, port: 80, targetPort: f }] } },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: a, namespace: b }, spec: { replicas: 1, selector: { matchLabels: { a: c } }, template: { metadata: { labels: { a: d } }, spec: { volumes: [{ name: e, secret: { secretName: f } }], containers: [{ name: d, image: e, envFrom: [{ configMapRef: { name: f } }] }] } } } },
));
const stream = manifests.map((manifest) => stringify(manifest, { lineWidth: 0 }));

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const OWN_COMMAND = /^::(?:error|warning|notice) (?:file=[^:,]*,line=\d+(?:,col=\d+)?,)?title=[^:,]*::/;

/** What in a text would do something to who shows it. */
function faultsOf(format: string, text: string): string[] {
  const lines = text.split('\n');
  const foreign = lines.filter((line) => /^\s*::/.test(line) && !(format === 'github' && OWN_COMMAND.test(line)));
  const controls = lines.filter((line) => CONTROL.test(line));
  return [...foreign, ...controls, ...lines.filter((line) => /##\w*\[/.test(line)), ...format === 'markdown' ? activeIn(text) : []].map((line) => `${format}: ${JSON.stringify(line)}`);
}

function faults(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([format, text]) => faultsOf(format, text));
}

test('whatever stands in a manifest, no report of validate controls a terminal or a pipeline', async () => {
  await fc.assert(fc.asyncProperty(stream, nasty, async (text, overlay) => {
    expect(faults(await validateOutputs(text, overlay))).toEqual([]);
  }), { numRuns: runs(300) });
}, 120_000);

test('whatever stands in manifests, no report of diff controls a terminal or a pipeline, and nothing in its Markdown is active', () => {
  fc.assert(fc.property(stream, stream, nasty, (before, after, overlay) => {
    expect(faults(diffOutputs(before, after, overlay))).toEqual([]);
    expect(faults(diffOutputs('', after, overlay))).toEqual([]);
  }), { numRuns: runs(300) });
}, 120_000);

test('with colours, the only sequences are those that colour', async () => {
  await fc.assert(fc.asyncProperty(stream, stream, async (before, after) => {
    const [{ text }, { text: difference }] = [await validateOutputs(after, 'web', true), diffOutputs(before, after, 'web', true)];
    // eslint-disable-next-line no-control-regex
    expect(faultsOf('text', (text + difference).replace(/\u001b\[(?:0|1|2|22|3[1-6]|39)m/g, ''))).toEqual([]);
  }), { numRuns: runs(100) });
}, 120_000);

test('a fault that quotes what was read is inert as well', async () => {
  await fc.assert(fc.asyncProperty(nasty, nasty, async (message, hint) => {
    let err = '';
    const terminal = { colour: true, interactive: true, out: () => undefined, err: (text: string) => { err += text; } };
    await runCommand(async () => Promise.reject(new CommandFault(message, hint)), [], { cwd: '.', env: {}, terminal });
    expect(faultsOf('text', err)).toEqual([]);
  }));
});
