import * as fc from 'fast-check';
import { remoteAddress } from '../../../../src/checker/read/kustomization/address';
import { run } from '../../../../src/system/process';
import { writeTree } from '../render/temporary-tree';

test.each([
  ['https://github.com/owner/name//deploy?ref=v1.2.3', { protocol: 'https', host: 'github.com' }],
  ['HTTPS://user:token@Git.Example.com:443/x.yaml', { protocol: 'https', host: 'git.example.com' }],
  ['https://git.example.com:8443/x.yaml', { protocol: 'https', host: 'git.example.com:8443' }],
  ['https://gitlab.com/o/n/-/raw/main/x.yaml', { protocol: 'https', host: 'gitlab.com' }],
  ['ssh://git@github.com/owner/name', { protocol: 'ssh', host: 'github.com' }],
  ['ssh://git@git.example.com:22/owner/name', { protocol: 'ssh', host: 'git.example.com' }],
  ['git@github.com:owner/name.git', { protocol: 'ssh', host: 'github.com' }],
  ['org-1234@git.example.com:owner/name', { protocol: 'ssh', host: 'git.example.com' }],
  ['github.com/owner/name', { protocol: 'https', host: 'github.com' }],
  ['GitHub.com:owner/name', { protocol: 'https', host: 'github.com' }],
  ['g\u0130thub.com/owner/name', { protocol: 'https', host: 'github.com' }],
  ['git::https://git.example.com/owner/name', { protocol: 'https', host: 'git.example.com' }],
  ['https://github.com/owner/name\n', { protocol: 'https', host: 'github.com' }],
])('%j may be allowed', (entry, address) => {
  expect(remoteAddress(entry, 'base')).toEqual(address);
});

test.each([
  ['http://example.com/x.yaml', "the protocol 'http' is neither https nor ssh"],
  ['file:///x?ref=--upload-pack=touch%20PWNED', "the protocol 'file' is neither https nor ssh"],
  ['git::file:///x', "the protocol 'file' is neither https nor ssh"],
  ['GIT::git::FILE:///x', "the protocol 'file' is neither https nor ssh"],
  ['git://example.com/x', "the protocol 'git' is neither https nor ssh"],
  ['ext::sh -c touch% PWNED', "the protocol 'ext' is neither https nor ssh"],
  ['git::ext::sh -c touch% PWNED', "the protocol 'ext' is neither https nor ssh"],
  ['s3://bucket/x', "the protocol 's3' is neither https nor ssh"],
  ['hg::https://example.com/x', "the protocol 'hg' is neither https nor ssh"],
  ['oci://example.com/x', "the protocol 'oci' is neither https nor ssh"],
  // Without a colon before the first slash, git takes it for a path of this machine.
  ['git@example.com/owner/name', "the protocol 'file' is neither https nor ssh"],
  ['https://github.com/o/n?ref=--upload-pack=x', "'--upload-pack=x' in it begins with '-', which a program may take for an option"],
  ['https://github.com/o/n?version=%2dx', "'-x' in it begins with '-', which a program may take for an option"],
  ['https://github.com/o/n?a=b&timeout=-1', "'-1' in it begins with '-', which a program may take for an option"],
  ['github.com/o/n?ref=+-x', "'-x' in it begins with '-', which a program may take for an option"],
  ['ssh://-oProxyCommand=x/o/n', "'-oProxyCommand=x' in it begins with '-', which a program may take for an option"],
  ['git@-oProxyCommand=x:o/n', "'-oProxyCommand=x' in it begins with '-', which a program may take for an option"],
  ['git@example.com:%2Dx/n', "'-x' in it begins with '-', which a program may take for an option"],
  ['https://github.com\\@example.com/o/n', 'its host cannot be told for certain'],
  ['https://github.com#@example.com/o/n', 'its host cannot be told for certain'],
  ['https:x', 'its host cannot be told for certain'],
])('%j is never fetched', (entry, never) => {
  expect(remoteAddress(entry, 'base')?.never).toBe(never);
});

test.each([
  'base', '../base', './github.com/owner/name', 'a/https', 'deployment.yaml', 'packages@v1/base', 'x@2.yaml', 'github.com/owner', 'gitlab.com/owner/name', 'C:/x', '/abs/git@x:y/z',
])('%j is looked for in the file system', (entry) => {
  expect(remoteAddress(entry, 'base')).toBeUndefined();
});

test('only what may be a repository is read as one: a patch in a folder with an @ is a file', () => {
  expect(remoteAddress('team@example.com:a/b.yaml', 'file')).toBeUndefined();
  expect(remoteAddress('team@example.com:a/b.yaml', 'base')).toEqual({ protocol: 'ssh', host: 'example.com' });
  expect(remoteAddress('https://example.com/b.yaml', 'file')).toEqual({ protocol: 'https', host: 'example.com' });
});

/** What kustomize did about an entry: git and the web are told to refuse, which it repeats. */
async function triesToFetch(field: string, entry: string): Promise<boolean> {
  const directory = writeTree({ 'kustomization.yaml': JSON.stringify({ [field]: [entry] }) });
  const closed = 'http://127.0.0.1:0';
  const env = { ...process.env, GIT_ALLOW_PROTOCOL: 'none', HTTP_PROXY: closed, HTTPS_PROXY: closed, REQUEST_METHOD: 'GET' };
  const { stderr } = await run('kubectl', ['kustomize', directory], { env });
  return /git fetch|git remote|\bGet \\?"|proxyconnect|transport '/.test(stderr);
}

const PREFIXES = ['', ' ', 'git::', 'GIT::', 'git@', 'a-b@', 'https://', 'HTTP://', 'https:', 'ssh://', 'ssh://git@', 'file://', 'File://', 'git://', 'ext::', 's3://', './', '/'];
const HOSTS = ['github.com/', 'GitHub.com:', 'g\u0130thub.com/', 'localhost/', 'localhost:', 'localhost:1/', '[::1]:', ''];
const PATHS = ['o/n', 'o/n//d', 'o/n.git', 'n.git', '/o/n', '_git/x', 'n', '//n', ''];
const QUERIES = ['', '?ref=v1', '?ref=-x', '\n', '#x'];

test('whatever the real renderer tries to fetch is remote', async () => {
  const entry = fc.tuple(...[PREFIXES, HOSTS, PATHS, QUERIES].map((parts) => fc.constantFrom(...parts))).map((parts) => parts.join(''));
  const field = fc.constantFrom('resources', 'components', 'transformers', 'generators');
  await fc.assert(fc.asyncProperty(field, entry, async (name, text) => {
    fc.pre(remoteAddress(text, 'base') === undefined && text !== '');
    expect([text, await triesToFetch(name, text)]).toEqual([text, false]);
  }), { numRuns: 40 });
}, 120_000);

test.each(['patchesStrategicMerge', 'configurations', 'crds'])('whatever the real renderer tries to fetch for %s is remote', async (field) => {
  for (const text of ['https:x', 'HTTPS://localhost/x', 'http:/x', 'localhost/x', 'git@localhost:o/n', 'github.com/o/n', 'ftp://localhost/x']) {
    if (await triesToFetch(field, text)) expect([text, remoteAddress(text, 'file')]).not.toEqual([text, undefined]);
  }
}, 60_000);

test('the test would notice: the renderer does try these', async () => {
  expect([await triesToFetch('resources', 'git@localhost:o/n'), await triesToFetch('components', 'github.com/o/n'), await triesToFetch('crds', 'https://localhost/x')]).toEqual([true, true, true]);
});
