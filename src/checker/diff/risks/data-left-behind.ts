import type { Mounted } from './mounted-data';
import { mountsOf } from './mounted-data';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { groupBy } from '../../../common/group-by';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { defineRule } from '../../findings/define-rule';

/** What a container found at a path, and finds there now. */
interface Loss {
  readonly container: string;
  readonly path: string;
  readonly was: Mounted;
  readonly now: Mounted | undefined;
}

/** True where the old claim was renamed to the new one: that it is another one is told there. */
function isSuccessor(before: JsonObject, claim: string | undefined, next: Mounted, context: RiskContext): boolean {
  const old = claim === undefined ? undefined : context.before.find('PersistentVolumeClaim', namespaceOf(before), claim)?.object;
  const successor = old && context.next(old);
  return successor !== undefined && nameOf(successor) === next.claim;
}

function describe(path: string, was: Mounted, now: Mounted | undefined): RiskDetail | undefined {
  if (now === undefined) {
    const message = `nothing is mounted at ${path} any more, before ${was.source}: what is written there is lost with the container`;
    return { level: 'medium', message, hint: 'Mount it again, or make sure that the program keeps its data elsewhere.' };
  }
  const instead = `${path} holds ${now.source} instead of ${was.source}`;
  if (!now.lasts) {
    const message = `${instead}: the data are not there, and what is written is lost with the Pod`;
    return { level: 'high', message, hint: 'Keep the volume, or move the data to where the program keeps them now before this is rolled out.' };
  }
  if (now.source !== was.source) {
    return { level: 'medium', message: `${instead}: the program finds other data, or none`, hint: 'Copy the data to the new volume before this is rolled out.' };
  }
  const folders = `${now.subPath || 'its root'} instead of ${was.subPath || 'its root'}`;
  if (now.subPath === was.subPath) return undefined;
  return { level: 'medium', message: `${path} holds another folder of ${was.source}: ${folders}`, hint: 'Move the data to the new folder before this is rolled out.' };
}

/** What all containers of the new Pods find together, and how what they found before went on. */
interface Then {
  readonly everywhere: ReadonlySet<string>;
  readonly isRenamed: (claim: string | undefined, next: Mounted) => boolean;
}

function lossesOf(old: ReadonlyMap<string, Mounted>, now: ReadonlyMap<string, Mounted>, { everywhere, isRenamed }: Then): Omit<Loss, 'container'>[] {
  return [...old].filter(([, { lasts }]) => lasts).flatMap(([path, was]) => {
    const next = now.get(path);
    if (next === undefined ? everywhere.has(was.source) : next.lasts && isRenamed(was.claim, next)) return [];
    return [{ path, was, now: next }];
  });
}

function losses(before: JsonObject, after: JsonObject, context: RiskContext): Loss[] {
  const old = mountsOf(before);
  if (![...old.values()].some((mounts) => [...mounts.values()].some(({ lasts }) => lasts))) return [];
  const now = mountsOf(after);
  const then: Then = {
    everywhere: new Set([...now.values()].flatMap((mounts) => [...mounts.values()].map(({ source }) => source))),
    isRenamed: (claim, next) => isSuccessor(before, claim, next, context),
  };
  return [...old].flatMap(([container, found]) => {
    const mounts = now.get(container);
    return mounts === undefined ? [] : lossesOf(found, mounts, then).map((loss) => ({ ...loss, container }));
  });
}

/** Where a container found data that outlive it, it finds something else. */
export const dataLeftBehind = defineRule<RiskRule>({
  id: 'data-left-behind',
  severity: 'high',
  cases: {
    high: 'a volume that dies with the Pod (`emptyDir`, `ephemeral`, a ConfigMap) takes the place of a claim, of the claims of each replica, of a server of files or of a directory of the node',
    medium: 'another claim or volume takes its place, another folder of the same one, or nothing is mounted there any more',
  },
  title: 'Pods no longer find their data.',
  about: 'Where a container found data that outlive its Pod, it finds something else, or nothing.',
  acceptable: 'never',
  looksAt: [],
  why: `The old data are still there, but the program starts without them, and what it writes from now on is lost. Judged is what each container finds at
each path, not how volumes are called, so a volume that only gets another name or another path is none. Sockets, devices and the system's own
directories of a node are no data.`,
  remedy: 'Keep the volume. If the data move, copy them before the change is rolled out.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      unchanged: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
      finds: [
        'high container web: /data holds emptyDir instead of claim data: the data are not there, and what is written is lost with the Pod',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: files
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: files, mountPath: /data}]
`,
      unchanged: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          emptyDir: {medium: Memory}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'What was there died with the Pod before as well.',
    },
  },
  check({ before, after }, context) {
    if (before === undefined || after === undefined || podTemplateOf(before) === undefined) return [];
    const sameFor = ({ path, was, now }: Loss): string => JSON.stringify([path, was.source, was.subPath, now?.source, now?.subPath, now?.lasts]);
    return [...groupBy(losses(before, after, context), sameFor).values()].flatMap((same) => {
      const [{ path, was, now }] = same;
      const told = describe(path, was, now);
      return told === undefined ? [] : [{ ...told, message: `container ${same.map(({ container }) => container).join(', ')}: ${told.message}` }];
    });
  },
});
