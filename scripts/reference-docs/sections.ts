/** A part of the page: what is declared in these folders or files below `src/`, in this order. */
export interface Section {
  readonly title: string;
  readonly from: readonly string[];
}

/** The parts of the page, as a reader comes to them. */
export const SECTIONS: readonly Section[] = [
  { title: 'The repository', from: ['generator/project/gitops-project', 'generator/project/gitops-repository', 'generator/project', 'generator/declare/declarations'] },
  {
    title: 'Workloads',
    from: [
      'generator/declare/app', 'generator/declare/stateful-set', 'generator/declare/daemon-set', 'generator/declare/job', 'generator/declare/cron-job',
      'generator/declare/workload', 'generator/workloads/app-options', 'generator/workloads',
    ],
  },
  { title: 'Images, commands, containers', from: ['generator/subjects/image', 'generator/subjects/command', 'generator/subjects/containers', 'generator/subjects/native'] },
  { title: 'Ports and Services', from: ['generator/subjects/ports', 'generator/subjects/service'] },
  { title: 'Addresses and texts', from: ['generator/declare/endpoint', 'generator/declare/target', 'generator/declare/address-options', 'generator/texts'] },
  { title: 'Variables, configuration, Secrets', from: ['generator/subjects/env', 'generator/declare/secret', 'generator/declare/config', 'generator/subjects/env-from', 'generator/configs', 'generator/links/mentions', 'generator/secrets', 'generator/texts/secret-source'] },
  { title: 'Volumes', from: ['generator/declare/volume-claim', 'generator/subjects/volumes'] },
  { title: 'Probes and resources', from: ['generator/subjects/probes', 'generator/subjects/resources'] },
  { title: 'Replicas, scaling, disruption, placement', from: ['generator/subjects/replicas', 'generator/subjects/disruption', 'generator/subjects/spread', 'generator/subjects/schedule', 'generator/subjects/rerun'] },
  { title: 'Names, labels, other kinds', from: ['generator/subjects/names', 'generator/subjects/metadata', 'generator/subjects/custom-kind'] },
  { title: 'Hardening and identity', from: ['generator/subjects/security', 'generator/declare/service-account', 'generator/subjects/identity'] },
  { title: 'Namespaces', from: ['generator/declare/namespace', 'generator/namespaces', 'generator/subjects/namespace'] },
  { title: 'What is outside', from: ['generator/declare/external', 'generator/externals', 'generator/model/answer', 'generator/subjects/outside'] },
  { title: 'Network policies', from: ['generator/links', 'generator/subjects/network', 'generator/model/scope'] },
  { title: 'Overlays and profiles', from: ['generator/declare/overlay', 'generator/declare/overlay-options', 'generator/declare/profile', 'generator/declare/every-workload', 'generator/declare'] },
  {
    title: 'Ways out of the cluster',
    from: [
      'generator/exposure/exposure', 'generator/exposure/load-balancer', 'generator/exposure/node-port', 'generator/exposure/ingress', 'generator/exposure/gateway',
      'generator/exposure/ingress-options', 'generator/exposure/route-options', 'generator/exposure',
    ],
  },
  { title: 'Objects and patches of your own', from: ['generator/manifests', 'kubernetes/objects', 'generator/model/patch', 'generator/options'] },
  { title: 'Delivery', from: ['generator/delivery', 'generator/declare/cluster', 'generator/model/delivery'] },
  { title: 'Pipelines', from: ['generator/workflows'] },
  { title: 'Problems', from: ['generator/problems'] },
];

/** Everything that no part names. */
export const REST = 'More';
