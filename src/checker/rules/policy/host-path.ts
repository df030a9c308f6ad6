import { pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: hostPath volumes. */
export const hostPath = defineRule<PolicyRule>({
  id: 'host-path',
  part: 'policy',
  severity: 'warning',
  title: 'No Pod mounts a directory of its node.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A directory of the node is a way out of the container, and its content differs from node to node. (Pod Security Standards, baseline.)',
  remedy: 'Use an emptyDir, a ConfigMap, a projected volume or a claim.',
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
      hostPath: {path: /data}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'warning spec.volumes[0].hostPath: volume "data" mounts "/data" of the node',
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
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  hostPath: {path: /data}
`,
      because: 'A PersistentVolume is made by who runs the cluster, and bound to one claim.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, volume] of asList(pod.spec.volumes).entries()) {
      if (at(volume, 'hostPath') === undefined || at(volume, 'hostPath') === null) continue;
      yield {
        path: pathIn(pod, 'volumes', index, 'hostPath'),
        message: `volume "${asString(at(volume, 'name')) ?? index}" mounts ${show(at(volume, 'hostPath', 'path'))} of the node`,
        hint: 'Use an emptyDir, a ConfigMap, a projected volume or a PersistentVolumeClaim.',
      };
    }
  },
});
