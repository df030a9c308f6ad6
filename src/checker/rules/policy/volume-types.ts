import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const ALLOWED = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];

/** Pod Security Standards, restricted: volume types; hostPath has a rule of its own. */
export const volumeTypes = defineRule<PolicyRule>({
  id: 'volume-types',
  part: 'policy',
  severity: 'warning',
  title: 'Volumes are of types that need no trust in the node or a storage protocol.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Other types give the Pod a protocol, an address and often credentials of the storage. (Pod Security Standards, restricted.)',
  remedy: 'Reach the storage through a PersistentVolumeClaim.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      nfs: {server: nas.example.com, path: /data}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'warning spec.volumes[0].nfs: volume "data" is of the type nfs',
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
      persistentVolumeClaim: {claimName: data}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath: {path: /data}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'Directories of the node are told by host-path.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, item] of asList(pod.spec.volumes).entries()) {
      const volume = asObject(item);
      for (const type of Object.keys(volume)) {
        if (type === 'name' || type === 'hostPath' || ALLOWED.includes(type)) continue;
        const message = `volume "${asString(volume.name) ?? index}" is of the type ${type}`;
        yield { path: pathIn(pod, 'volumes', index, type), message, hint: `Use one of ${ALLOWED.join(', ')}; a PersistentVolumeClaim reaches any storage.` };
      }
    }
  },
});
