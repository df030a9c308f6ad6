import type { Cluster, Connection, Pod } from './network-policies';
import { isPermitted } from './network-policies';

const pod = (app: string, namespace = 'a'): Pod => ({ namespace, labels: { app } });

function policy(spec: object, namespace = 'a'): Cluster['policies'][number] {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'p', namespace }, spec };
}

const call = (more: Partial<Connection> = {}): Connection => ({ from: pod('web'), to: pod('api'), port: 80, protocol: 'TCP', ...more });
const api = { matchLabels: { app: 'api' } };

it.each<[string, boolean, Partial<Connection>, readonly Cluster['policies'][number][]]>([
  ['without policies all is let through', true, {}, []],
  ['a policy of another namespace isolates nothing here', true, {}, [policy({ podSelector: {}, ingress: [] }, 'b')]],
  ['a policy isolates the Pods that it selects', false, {}, [policy({ podSelector: api, policyTypes: ['Ingress'] })]],
  ['and no others', true, { to: pod('db') }, [policy({ podSelector: api, policyTypes: ['Ingress'] })]],
  ['without policyTypes it is about what comes in', false, {}, [policy({ podSelector: api })]],
  ['and about what goes out only where it has rules for that', true, {}, [policy({ podSelector: { matchLabels: { app: 'web' } } })]],
  ['an empty list for what goes out isolates', false, {}, [policy({ podSelector: { matchLabels: { app: 'web' } }, egress: [] })]],
  ['both ends have to let it through', false, {}, [policy({ podSelector: { matchLabels: { app: 'web' } }, policyTypes: ['Egress'] }), policy({ podSelector: api, ingress: [{}] })]],
  ['policies add up', true, {}, [policy({ podSelector: {}, policyTypes: ['Ingress'] }), policy({ podSelector: api, ingress: [{}] })]],
  ['Pods alone are those of the policy\'s namespace', true, {}, [policy({ podSelector: api, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }] }] })]],
  ['not those of another one', false, { from: pod('web', 'b') }, [policy({ podSelector: api, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }] }] })]],
  ['a namespace is chosen by its name', true, { from: pod('web', 'b') }, [policy({ podSelector: api, ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } } }] }] })]],
  ['Pods and namespace in one peer are both', false, { from: pod('db', 'b') }, [policy({
    podSelector: api, ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } }, podSelector: { matchLabels: { app: 'web' } } }] }],
  })]],
  ['in two peers one of them', true, { from: pod('db', 'b') }, [policy({
    podSelector: api, ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } } }, { podSelector: { matchLabels: { app: 'web' } } }] }],
  })]],
  ['ports are numbers of a protocol, TCP where none is named', true, {}, [policy({ podSelector: api, ingress: [{ ports: [{ port: 80 }] }] })]],
  ['another protocol is another port', false, { protocol: 'UDP' }, [policy({ podSelector: api, ingress: [{ ports: [{ port: 80 }] }] })]],
  ['a range of ports ends with its last', false, { port: 91 }, [policy({ podSelector: api, ingress: [{ ports: [{ port: 80, endPort: 90 }] }] })]],
  ['addresses are ranges', true, { from: '10.1.0.1' }, [policy({ podSelector: api, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] })]],
  ['less what they except', false, { from: '10.1.0.1' }, [policy({ podSelector: api, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] }] })]],
  ['an address is no Pod', false, { from: '10.1.0.1' }, [policy({ podSelector: api, ingress: [{ from: [{ namespaceSelector: {} }] }] })]],
  ['labels are matched by expressions, too', false, {}, [policy({ podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['db'] }] }, policyTypes: ['Ingress'] })]],
])('%s', (_, expected, connection, policies) => {
  expect(isPermitted(call(connection), { policies })).toBe(expected);
});
