import { join } from 'node:path';
import { remoteAddress } from '../../../../../src/checker/read/kustomization/address';
import { remoteGate, requireAdmission } from '../../../../../src/checker/read/render/remote/gate';
import type { RemotePolicy } from '../../../../../src/checker/read/render/remote/policy';
import { explainRefusal } from '../../../../../src/checker/read/render/remote/refusal';

const CWD = join('/repo');

function gateTo(texts: readonly string[], policy: Partial<RemotePolicy> = {}) {
  const entries = texts.map((text, index) => ({ file: join(CWD, 'a', 'kustomization.yaml'), line: index + 1, text, address: remoteAddress(text, 'base') ?? { protocol: '', host: '' } }));
  return remoteGate({ all: false, hosts: () => [], helm: false, ...policy }, () => entries);
}

function refused(texts: readonly string[], policy: Partial<RemotePolicy> = {}): string[] {
  return gateTo(texts, policy)('/repo/a').refusals.map(({ entry }) => entry.text);
}

const SEVERAL = ['https://github.com/o/n', 'git@example.com:o/n', 'http://github.com/o/n', 'github.com/o/n?ref=-x'];

test('nothing is let through that was not allowed; --allow-remote lets through what can be', () => {
  expect(refused(SEVERAL)).toEqual(SEVERAL);
  expect(refused(SEVERAL, { all: true })).toEqual(SEVERAL.slice(2));
});

test('a host that is allowed lets through its own entries, and no others', () => {
  expect(refused(SEVERAL, { hosts: () => ['github.com'] })).toEqual(SEVERAL.slice(1));
  expect(refused(['https://github.com.example.com/o/n', 'https://x.github.com/o/n', 'https://github.com:8443/o/n'], { hosts: () => ['github.com', 'x'] })).toHaveLength(3);
  expect(refused(['https://git.example.com:8443/o/n'], { hosts: () => ['git.example.com:8443'] })).toEqual([]);
});

test('the hosts are asked for only where something is remote', () => {
  const hosts = jest.fn(() => []);
  gateTo([], { hosts })('/repo/a');
  expect(hosts).not.toHaveBeenCalled();
  gateTo(SEVERAL, { hosts })('/repo/a');
  expect(hosts).toHaveBeenCalled();
});

test('a build may fetch only where it has to: a host in the settings opens the network to no other build', () => {
  expect(gateTo([], { hosts: () => ['github.com'] })('/repo/a')).toEqual({ local: true, refusals: [], remote: false, helm: false });
  expect(gateTo(['github.com/o/n'], { hosts: () => ['github.com'] })('/repo/a')).toEqual({ local: false, refusals: [], remote: true, helm: false });
  expect(gateTo([], { all: true, helm: true })('/repo/a')).toEqual({ local: false, refusals: [], remote: true, helm: true });
});

test.each([
  ['https://me:secret@github.com/o/n', {
    cause: "'https://…@github.com/o/n' is remote, and nothing is fetched from github.com without permission",
    remedy: "Put a copy of what it names into the repository. If you trust it: give --allow-remote, or add 'github.com' to allowRemote in projen-gitops.validate.yaml of the directory you run this in.",
  }],
  ['http://github.com/o/n\n\u001b', {
    cause: "'http://github.com/o/n\\u000a\\u001b' is remote, and never fetched: the protocol 'http' is neither https nor ssh",
    remedy: 'Remove it, or put a copy of what it names into the repository.',
  }],
])('%j is explained on one line, without passwords', (text, explanation) => {
  const [refusal] = gateTo([text])('/repo/a').refusals;
  expect(explainRefusal(refusal, CWD)).toEqual({ code: 'remote-resource', file: 'a/kustomization.yaml', line: 1, raw: '', ...explanation });
});

test('a command is ended before it builds anything, and told of every entry', () => {
  expect(() => requireAdmission(['/repo/a'], gateTo(['github.com/o/n', 'http://x/y']), CWD)).toThrow(
    "a/kustomization.yaml:1: 'github.com/o/n' is remote, and nothing is fetched from github.com without permission\na/kustomization.yaml:2: 'http://x/y' is remote, and never fetched: the protocol 'http' is neither https nor ssh",
  );
  expect(() => requireAdmission(['/repo/a'], gateTo([]), CWD)).not.toThrow();
});
