import { Gateway, GitOpsProject } from 'projen-gitops';

const fleet = new GitOpsProject({ name: 'fleet', networkPolicies: true });

/** Data: what each of twenty teams runs, and which part calls which. It could as well come from a file. */
const teams = [
  'accounts', 'billing', 'carts', 'catalog', 'claims', 'delivery', 'fraud', 'identity', 'invoices', 'loyalty',
  'mail', 'orders', 'payments', 'pricing', 'ratings', 'returns', 'search', 'stock', 'support', 'tax',
];
const parts = Array.from({ length: 50 }, (_, index) => ({
  name: index === 0 ? 'api' : `part-${index}`,
  replicas: index < 5 ? 3 : 2,
  calls: index === 0 ? undefined : Math.floor((index - 1) / 4),
}));
const resources = { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } };

/** A team is a group: a kustomization that builds, and syncs, alone. */
const apis = teams.map((team) => {
  const apps = parts.map(({ name, replicas }) => fleet.addApp(`${team}-${name}`, {
    group: team,
    image: `registry.example.com/${team}/${name}:1.0.0`,
    ports: { http: 8080 },
    probes: { readiness: { http: '/ready' }, liveness: { http: '/live' } },
    replicas,
    resources,
  }));
  parts.forEach(({ calls }, index) => {
    if (calls !== undefined) apps[calls].addEnv({ [`PART_${index}_URL`]: apps[index].endpoint('http').url() });
  });
  return { team, api: apps[0] };
});

/** Each team's API calls that of the next. */
apis.forEach(({ api }, index) => {
  const next = apis[(index + 1) % apis.length];
  api.addEnv({ [`${next.team.toUpperCase()}_URL`]: next.api.endpoint('http').url() });
});

fleet.addOverlay('staging', { namespace: 'staging', createNamespace: true, every: { replicas: 1 } });
for (const region of ['eu', 'us']) {
  fleet.addOverlay(region, {
    labels: { 'example.com/region': region },
    expose: apis.map(({ team, api }) => api.endpoint('http').publicly(Gateway.http(`${team}.${region}.example.com`, { gateway: 'infra/public' }))),
  });
}

fleet.synth();
