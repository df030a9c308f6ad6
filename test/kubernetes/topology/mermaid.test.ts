import { mermaid } from '../../../src/kubernetes/topology/mermaid';
import type { Topology, TopologyWorkload } from '../../../src/kubernetes/topology/topology';

function workload(namespace: string, name: string, isolated: TopologyWorkload['isolated'] = []): TopologyWorkload {
  return { id: `Deployment ${namespace}/${name}`, kind: 'Deployment', name, namespace, isolated };
}

const shop: Topology = {
  namespaces: ['pay', 'shop'],
  workloads: [workload('shop', 'web'), workload('pay', 'ledger', ['ingress', 'egress'])],
  externals: [{ id: 'host db.example.com', name: 'db.example.com', kind: 'host' }],
  exposures: [{ id: 'Ingress shop/web', kind: 'Ingress', name: 'web', reach: 'public', hosts: ['shop.example.com', 'www.example.com'], leadsTo: [{ workload: 'Deployment shop/web', port: '80' }] }],
  calls: [
    { from: 'Deployment shop/web', to: 'Deployment pay/ledger', ports: ['80', '53/UDP'] },
    { from: 'Deployment pay/ledger', to: 'host db.example.com', ports: [] },
    { from: 'Deployment pay/ledger', to: 'Deployment elsewhere/none', ports: [] },
  ],
};

it('namespaces are frames, arrows have their ports, and arrows to nowhere are none', () => {
  expect(mermaid(shop)).toBe(`flowchart LR
  n1(["shop.example.com +1<br>Ingress · public"])
  n4[("db.example.com<br>host")]
  subgraph ns1 ["pay"]
    n3["ledger<br>Deployment<br>policy: in, out"]
  end
  subgraph ns2 ["shop"]
    n2["web<br>Deployment"]
  end
  n1 -->|"80"| n2
  n2 -->|"80, 53/UDP"| n3
  n3 --> n4
`);
});

it('one namespace needs no frame', () => {
  expect(mermaid({ ...shop, namespaces: ['shop'], workloads: [workload('shop', 'web')], externals: [], calls: [], exposures: [] })).toBe('flowchart LR\n  n1["web<br>Deployment"]\n');
});

it('a name cannot end its quotes, nor be markup', () => {
  expect(mermaid({ ...shop, namespaces: [''], workloads: [workload('', 'a"]<b>&#')], externals: [], calls: [], exposures: [] })).toBe('flowchart LR\n  n1["a#34;#93;#60;b#62;#38;#35;<br>Deployment"]\n');
});
