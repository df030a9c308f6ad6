import { envOf, serviceIn, usersOf } from './links';
import { namersOfService } from './looks-of-services';
import { linkedServices } from './looks-of-workloads';
import { lostPorts } from './lost-ports';
import { containerPairs } from './pods';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { defineRule } from '../../findings/define-rule';
import type { BareChange } from '../changes/change';

interface Link {
  readonly variable: string;
  /** The Service on either side, as `namespace/name`. */
  readonly from: string;
  readonly to: string | undefined;
  readonly value: string | undefined;
}

function serviceKey(service: JsonObject): string {
  return `${namespaceOf(service)}/${idOf(service).name}`;
}

function serviceOf(render: RenderIndex, key: string): JsonObject | undefined {
  const [namespace, name] = key.split('/');
  return render.service(namespace, name)?.resource.object;
}

function followed({ variable, from, to }: Link, { moves }: RiskContext): RiskDetail[] {
  const [[old], [now]] = [from, to ?? ''].map((key) => key.split('/'));
  if (moves.some((move) => move.from === old && move.to === now)) return [];
  return [{ level: 'low', message: `${variable} follows the Service that is renamed: ${from} → ${to ?? ''}`, hint: 'Pods that still run with the old value fail once the old Service is pruned: keep both Services until the rollout is over.' }];
}

function judge(link: Link, context: RiskContext): RiskDetail[] {
  const { variable, from, to, value } = link;
  if (from === to) return [];
  const service = serviceOf(context.before, from);
  const next = service && context.next(service);
  if (to !== undefined && next !== undefined && serviceKey(next) === to) return followed(link, context);
  if (to !== undefined) {
    const missing = serviceOf(context.after, to) === undefined ? ', which this render does not contain' : '';
    return [{ level: missing === '' ? 'medium' : 'high', message: `${variable} now reaches Service ${to}${missing}, before ${from}`, hint: 'Make sure that the new Service speaks the same protocol and holds the same data.' }];
  }
  const message = value === undefined ? `${variable} is gone: the link to Service ${from} is cut` : `${variable} no longer names Service ${from}, but ${value}`;
  return [{ level: 'medium', message, hint: 'Make sure that the program does without it, or reads the new value.' }];
}

function ofWorkload({ before, after, fields }: BareChange, context: RiskContext): RiskDetail[] {
  if (before === undefined || after === undefined || !fields.some(({ path }) => /\.env\b|^metadata\.namespace$/.test(path))) return [];
  return containerPairs(before, after).flatMap(([, was, is]) => {
    const next = envOf(is);
    return [...envOf(was)].flatMap(([variable, value]) => {
      const from = serviceIn(value, namespaceOf(before), context.before);
      const to = serviceIn(next.get(variable), namespaceOf(after), context.after);
      return from === undefined ? [] : judge({ variable, from, to, value: next.get(variable) }, context);
    });
  });
}

/** A Service that is gone while variables still name it. */
function ofService({ before, after }: BareChange, context: RiskContext): RiskDetail[] {
  if (before === undefined || serviceOf(context.after, serviceKey(before)) !== undefined) return [];
  const users = usersOf(serviceKey(before), context.after.workloads, context.before);
  if (users.length === 0) return [];
  const now = after === undefined ? 'is gone' : `is now ${serviceKey(after)}`;
  return [{ message: `Service ${serviceKey(before)} ${now}, but it is still named by ${shown(users)}`, hint: 'Change or remove these values in the same change; links declared in the configuration follow by themselves.' }];
}

/** An environment variable that named a Service names another one, or none, or one that is gone or gave up its port. */
export const linkChanges = defineRule<RiskRule>({
  id: 'link-changes',
  severity: 'high',
  cases: {
    high: 'a value names a Service that this render does not contain, that is gone or renamed, or a port that the Service gives up. For ports, Ingresses and routes count, too',
    medium: 'a value names another Service than before, or none. Or a Service gives up a port and the values follow: Pods that run with the old value fail until they are restarted, and no second Service stands in for them',
    low: 'the values follow a Service that is renamed; or a Service gives up a port that nothing in this render is known to name',
  },
  title: 'A link to a Service is cut or re-targeted.',
  about: 'An environment variable that named a Service of the cluster names another one, or none; or a Service is gone, or gives up a port, that is named.',
  acceptable: 'never',
  looksAt: [namersOfService, linkedServices],
  why: `Programs read such an address once, at start, and fail later, at the first call. A Service that changes its port does so at once, the Pods that
call it follow one by one.`,
  remedy: `Check that the new Service is rendered in that namespace, speaks the same protocol and holds the same data. To change a port without an
interruption, keep the old one as a second entry of \`spec.ports\` (each entry needs a name then) until the callers have been rolled out, and
take it away in a later change.

A port is known from \`host:port\`, from the scheme of a URL (\`http\` is 80), or from two variables such as \`API_HOST\` and \`API_PORT\`. Callers
in other repositories are not seen.`,
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api:80
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://ledger:80
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: {app: api}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ledger
spec:
  selector: {app: api}
  ports:
    - port: 80
`,
      finds: [
        'medium API_URL now reaches Service default/ledger, before default/api',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api:80
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api:80/v2
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: {app: api}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ledger
spec:
  selector: {app: api}
  ports:
    - port: 80
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api:80
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api.shop.svc.cluster.local:80
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector: {app: api}
  ports:
    - port: 80
`,
      because: 'It is the same Service under its longer name.',
    },
  },
  check: (change, context) => (change.id.kind === 'Service' && change.id.group === '' ? [...ofService(change, context), ...lostPorts(change, context)] : ofWorkload(change, context)),
});
