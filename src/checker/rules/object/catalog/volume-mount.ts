import type { Path } from '../../../../common/path';
import { noBacksteps } from '../../../../kubernetes/formats/paths';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, at } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

type Volumes = ReadonlyMap<JsonValue | undefined, JsonObject>;

function volumesOf(spec: JsonObject, root: JsonObject): Volumes {
  const volumes = new Map(asList(spec.volumes).map((volume) => [asObject(volume).name, asObject(volume)] as const));
  if (root.kind !== 'StatefulSet') return volumes;
  for (const claim of asList(at(root, 'spec', 'volumeClaimTemplates'))) volumes.set(at(claim, 'metadata', 'name'), { persistentVolumeClaim: {} });
  return volumes;
}

function reportMissing(name: JsonValue | undefined, volumes: Volumes, path: Path, scope: Scope): void {
  const known = [...volumes.keys()].map((volume) => quote(volume)).join(', ');
  const hint = known === '' ? 'Add the volume to the Pod.' : `Use one of ${known}, or add the volume to the Pod.`;
  scope.report([...path, 'name'], `there is no volume ${quote(name)}`, hint);
}

function checkPropagation(mount: JsonObject, privileged: boolean, path: Path, scope: Scope): void {
  if (mount.mountPropagation === 'Bidirectional' && !privileged) {
    scope.report([...path, 'mountPropagation'], 'Bidirectional propagation needs a privileged container', 'Use HostToContainer, or make the container privileged.');
  }
  if (mount.recursiveReadOnly !== 'Enabled' && mount.recursiveReadOnly !== 'IfPossible') return;
  const propagates = isSet(mount.mountPropagation) && mount.mountPropagation !== 'None';
  if (mount.readOnly === true && !propagates) return;
  const message = `recursiveReadOnly ${quote(mount.recursiveReadOnly)} needs readOnly: true and no mount propagation`;
  scope.report([...path, 'recursiveReadOnly'], message, 'Set readOnly: true and remove mountPropagation.');
}

function checkMounts(container: JsonObject, volumes: Volumes, path: Path, scope: Scope): void {
  const paths = new Set<JsonValue | undefined>();
  const privileged = at(container, 'securityContext', 'privileged') === true;
  for (const [index, item] of asList(container.volumeMounts).entries()) {
    const mount = asObject(item);
    const here = [...path, 'volumeMounts', index];
    if (mount.name && !volumes.has(mount.name)) reportMissing(mount.name, volumes, here, scope);
    if (mount.mountPath && paths.has(mount.mountPath)) {
      scope.report([...here, 'mountPath'], `${quote(mount.mountPath)} is mounted twice`, 'Mount each path once.');
    }
    paths.add(mount.mountPath);
    checkPropagation(mount, privileged, here, scope);
  }
}

function checkDevice(device: JsonObject, container: JsonObject, volumes: Volumes, here: Path, scope: Scope): void {
  const volume = volumes.get(device.name);
  if (device.name && volume === undefined) {
    reportMissing(device.name, volumes, here, scope);
  } else if (volume && !volume.persistentVolumeClaim && !volume.ephemeral) {
    scope.report([...here, 'name'], `the volume ${quote(device.name)} cannot be used as a block device`, 'Use a persistentVolumeClaim or an ephemeral volume.');
  }
  if (typeof device.devicePath === 'string' && noBacksteps(device.devicePath)) {
    scope.report([...here, 'devicePath'], `${quote(device.devicePath)} contains '..'`, 'Write the path without steps back.');
  }
  for (const mount of asList(container.volumeMounts).map(asObject)) {
    if (mount.name !== device.name && mount.mountPath !== device.devicePath) continue;
    scope.report(here, `${quote(device.name)} is both mounted and used as a device`, 'Keep it in volumeMounts or in volumeDevices.');
  }
}

function checkDevices(container: JsonObject, volumes: Volumes, path: Path, scope: Scope): void {
  const devices = asList(container.volumeDevices).map(asObject);
  devices.forEach((device, index) => {
    const here = [...path, 'volumeDevices', index];
    checkDevice(device, container, volumes, here, scope);
    if (devices.findIndex((other) => other.name === device.name || other.devicePath === device.devicePath) === index) return;
    scope.report(here, `the device ${quote(device.name)} or its path ${quote(device.devicePath)} is used twice`, 'Use each once.');
  });
}

/** Every mount names a volume of the Pod, and no path is used twice. */
const volumeMounts: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    const volumes = volumesOf(spec, scope.root);
    forEachContainer(spec, (container, path) => {
      checkMounts(container, volumes, path, scope);
      checkDevices(container, volumes, path, scope);
    });
  },
};

export const volumeMount = defineRule<ObjectRule>({
  id: 'volume-mount',
  part: 'object',
  severity: 'error',
  title: 'Each mounted volume exists, and no path is mounted twice.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A mount of a volume that the Pod does not have is refused, as are two mounts at one path.',
  remedy: 'Add the volume or correct the name.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'error spec.containers[0].volumeMounts[0].name: there is no volume "data"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'A StatefulSet makes the volume from a claim template.',
    },
  },
  check: {
    fields: [volumeMounts],
  },
});
