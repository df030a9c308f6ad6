import { applyAcceptances } from '../../../src/checker/findings/accept';
import type { Finding } from '../../../src/checker/findings/finding';
import { readResources } from '../../../src/checker/read/resources/read';

const FOUND: Finding = {
  overlay: 'web', document: 0, resource: 'v1 Pod a', rule: 'host-path', severity: 'warning', path: 'spec', message: 'mounts "/x"', hint: 'do not',
};

function accept(annotations: string, findings: readonly Finding[] = [FOUND]): string[] {
  const { resources } = readResources(`{apiVersion: v1, kind: Pod, metadata: {name: a, annotations: {${annotations}}}}`, 'web');
  return applyAcceptances(resources, findings, new Set(['host-path', 'host-port'])).findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

test('an accepted finding becomes info and carries the reason', () => {
  expect(accept('accept.projen-gitops/host-path: it reads the logs of the node'))
    .toEqual(['info host-path: accepted: mounts "/x" — it reads the logs of the node']);
});

test('the hint of an accepted finding says where the acceptance is written', () => {
  const { resources } = readResources('{apiVersion: v1, kind: Pod, metadata: {name: a, annotations: {accept.projen-gitops/host-path: logs}}}', 'web');
  expect(applyAcceptances(resources, [FOUND], new Set(['host-path'])).findings.map(({ hint }) => hint)).toEqual([
    'Where the reason no longer holds, remove the annotation accept.projen-gitops/host-path (in a generated repository: its entry in `deviations`).',
  ]);
});

test('without the annotation the finding stands', () => {
  expect(accept('other: x')).toEqual(['warning host-path: mounts "/x"']);
});

test('an acceptance without a reason accepts nothing', () => {
  expect(accept('accept.projen-gitops/host-path: ""')).toEqual([
    'warning host-path: mounts "/x"', 'warning accept-without-reason: "host-path" is accepted without a reason',
  ]);
});

test('an acceptance of a policy that the object keeps is unused', () => {
  expect(accept('accept.projen-gitops/host-port: why not', [])).toEqual([
    'warning accept-unused: "host-port" is accepted, but the object does not deviate from it',
  ]);
});

test('an acceptance of an unknown policy is unused', () => {
  expect(accept('accept.projen-gitops/host-prot: why not', [])).toEqual(['warning accept-unused: "host-prot" is no policy that can be accepted']);
});

test('an acceptance counts for its own object alone', () => {
  expect(accept('accept.projen-gitops/host-path: logs', [{ ...FOUND, document: 1 }])).toEqual([
    'warning host-path: mounts "/x"', 'warning accept-unused: "host-path" is accepted, but the object does not deviate from it',
  ]);
});
