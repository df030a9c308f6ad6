import type { RiskRule } from './rule';
import { survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import { defineRule } from '../../findings/define-rule';
import type { BareChange } from '../changes/change';
import { countKinds } from '../changes/moves';
import { RISK_LEVELS } from '../changes/risk';
import { lossOf } from '../losses/loss-of';

interface Lost {
  readonly change: BareChange;
  readonly level: number;
  readonly what: string;
}

function losses(changes: readonly BareChange[]): Lost[] {
  return changes.flatMap((change) => {
    const loss = change.before === undefined || survivesPrune(change.before) ? undefined : lossOf(change.before);
    return loss === undefined ? [] : [{ change, level: RISK_LEVELS.indexOf(loss.level), what: loss.what }];
  }).sort((left, right) => left.level - right.level);
}

function describe(lost: readonly Lost[]): string {
  const severe = lost.filter(({ level }) => level === 0);
  const shown = severe.slice(0, 3).map(({ change, what }) => `${change.id.kind} ${change.id.name}: ${what}`);
  const more = severe.length > 3 ? [`${severe.length - 3} more of that weight`] : [];
  return [...shown, ...more].map((text) => `; ${text}`).join('');
}

/** A whole overlay is deleted; said once, at the heaviest of its objects. */
export const overlayDeleted = defineRule<RiskRule>({
  id: 'overlay-deleted',
  severity: 'high',
  cases: {
    high: 'an object goes with it that is *high* as a [deleted object](deleted-object.md)',
    medium: 'the heaviest of its objects is *medium* there',
    low: 'none of its objects is listed there',
  },
  title: 'A whole overlay is deleted.',
  about: 'A whole overlay is gone from the repository.',
  acceptable: 'never',
  looksAt: [],
  why: 'What syncs it either fails from now on, because its path is gone, or, with pruning, deletes every object of the overlay.',
  remedy: `Decide which of the two is meant. Take away the Argo CD Application (with its finalizer to delete the objects, without it to keep
them) or the Flux Kustomization (\`prune\`) in the same change.`,
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `

`,
      finds: [
        'high the overlay is deleted: whatever syncs it with pruning deletes 1 Deployment, 1 Service; Service web: its external address is given back and may not be had again',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
    },
    exempt: { none: 'Whatever stands in an overlay that is gone, goes with it.' },
  },
  check({ before, overlay }, { presence, changes }) {
    if (presence !== 'removed') return [];
    const lost = losses(changes);
    const [heaviest] = lost;
    if ((heaviest?.change ?? changes[0]).before !== before) return [];
    return [{
      level: heaviest === undefined ? 'low' : RISK_LEVELS[heaviest.level],
      subject: `overlay ${overlay}`,
      message: `the overlay is deleted: whatever syncs it with pruning deletes ${countKinds(changes)}${describe(lost)}`,
      hint: 'Make sure that nothing in that cluster is used any more, and take away what syncs it (Argo CD Application, Flux Kustomization) in the way that deletes or keeps its objects as you want.',
    }];
  },
});
