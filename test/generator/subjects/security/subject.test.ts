import { asObject, at } from '../../../../src/kubernetes/objects/json';
import { objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { containerOf, deploymentOf, overridden } from '../../../helpers/workload';

const ACCEPT = 'accept.projen-gitops';

function securityOf(deployment: unknown): object {
  return {
    annotations: asObject(at(deployment, 'metadata', 'annotations')),
    pod: at(deployment, 'spec', 'template', 'spec', 'securityContext'),
    container: containerOf(deployment).securityContext,
  };
}

const SAFE = {
  annotations: {},
  pod: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  container: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
};

it('a new application is as Pod Security "restricted" wants it, and gets no token of the API server', () => {
  const deployment = deploymentOf({});
  expect(securityOf(deployment)).toEqual(SAFE);
  expect(at(deployment, 'spec', 'template', 'spec', 'automountServiceAccountToken')).toBe(false);
});

it.each([
  ['runAsRoot', 'run-as-root', { pod: { seccompProfile: { type: 'RuntimeDefault' } } }],
  ['writableRootFilesystem', 'writable-root-filesystem', { container: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }],
  ['capabilities', 'capabilities-not-dropped', { container: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true } }],
  ['mutableImageTag', 'image-tag-mutable', {}],
] as const)('the deviation "%s" leaves out its own default only, and is accepted by an annotation with its reason', (deviation, accepted, left) => {
  expect(securityOf(deploymentOf({ deviations: { [deviation]: 'state: in its own folder' } }))).toEqual({
    ...SAFE, ...left, annotations: { [`${ACCEPT}/${accepted}`]: 'state: in its own folder' },
  });
});

it.each([
  ['privileged', 'privileged-container', { container: undefined }],
  ['hostPath', 'host-path', {}],
  ['hostNamespaces', 'host-namespaces', {}],
  ['hostPort', 'host-port', {}],
  ['plainSecret', 'plain-secret', {}],
] as const)('the deviation "%s" is accepted by the name of the policy that would report it', (deviation, accepted, left) => {
  expect(securityOf(deploymentOf({ deviations: { [deviation]: 'an agent' } }))).toEqual({ ...SAFE, ...left, annotations: { [`${ACCEPT}/${accepted}`]: 'an agent' } });
});

it('an overlay deviates by itself, and takes a deviation of base back', () => {
  const declare = overridden({ deviations: { runAsRoot: 'port 80' } }, { deviations: { runAsRoot: null, capabilities: 'ping' } });
  expect(securityOf(objectsIn(declare, {}, 'here')['web/deployment'])).toEqual({
    ...SAFE, container: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true }, annotations: { [`${ACCEPT}/capabilities-not-dropped`]: 'ping' },
  });
});

rule('a deviation has a reason', {
  fails: web({ deviations: { runAsRoot: ' ', capabilities: untyped(true) } }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.deviations.capabilities', message: 'true', hint: 'give a string' },
    { code: 'deviation-without-reason', path: 'apps.web.deviations.runAsRoot', message: '"runAsRoot" has no reason', hint: 'say why it is accepted' },
  ],
  passes: web({ deviations: { runAsRoot: 'port 80' } }),
  exempt: web({ deviations: { runAsRoot: undefined } }),
});

rule('a deviation is one of those that there are', {
  fails: web({ deviations: untyped({ runsAsRoot: 'port 80' }) }),
  problems: [{ code: 'option-unknown', path: 'apps.web.deviations.runsAsRoot', message: 'there is no option "runsAsRoot"', hint: 'did you mean "runAsRoot"?' }],
  passes: web({ deviations: { mutableImageTag: 'a test image' } }),
});
