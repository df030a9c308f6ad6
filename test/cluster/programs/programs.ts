/** A program that is built from Go modules. */
export interface Program {
  readonly name: string;
  /** The folder of `test/cluster/modules/` that pins it and everything it is made of. */
  readonly module: string;
  /** What `go build` is given: an import path, or a file of the folder. */
  readonly source: string;
  /** The Go module that holds its manifests. @default the source */
  readonly home?: string;
  /** Values that its own release build links in, by variable. */
  readonly linked?: Readonly<Record<string, string>>;
}

/** A Kubernetes that is built: what the `go.mod` of its module requires. */
interface Release {
  readonly major: string;
  readonly minor: string;
  readonly version: string;
}

/** The Kubernetes of every tier. */
export const KUBERNETES = { major: '1', minor: '36', version: 'v1.36.3' } as const satisfies Release;

/** The oldest of which there are schemas. */
const OLDEST = { major: '1', minor: '32', version: 'v1.32.13' } as const satisfies Release;

const VERSION = 'k8s.io/component-base/version';

/** Without these values a server calls itself v0.0.0-master, and says so to its clients. */
function kubernetes(name: string, { major, minor, version }: Release = KUBERNETES, module = 'kubernetes'): Program {
  const linked = { [`${VERSION}.gitVersion`]: version, [`${VERSION}.gitMajor`]: major, [`${VERSION}.gitMinor`]: minor, [`${VERSION}.gitTreeState`]: 'clean' };
  return { name, module, source: `k8s.io/kubernetes/cmd/${name}`, linked };
}

function kustomize(minor: string, version: string): Program {
  return { name: `kustomize-${minor}`, module: `kustomize-${minor}`, source: 'sigs.k8s.io/kustomize/kustomize/v5', linked: { 'sigs.k8s.io/kustomize/api/provenance.version': version } };
}

/** Every program that a tier can ask for. */
export const PROGRAMS = {
  'etcd': { name: 'etcd', module: 'kubernetes', source: 'go.etcd.io/etcd/server/v3' },
  'kube-apiserver': kubernetes('kube-apiserver'),
  'kube-apiserver-1.32': kubernetes('kube-apiserver', OLDEST, 'kubernetes-1.32'),
  'kube-controller-manager': kubernetes('kube-controller-manager'),
  'kube-scheduler': kubernetes('kube-scheduler'),
  'kubelet': kubernetes('kubelet'),
  'kube-proxy': kubernetes('kube-proxy'),
  'source-controller': { name: 'source-controller', module: 'flux', source: 'github.com/fluxcd/source-controller' },
  'kustomize-controller': { name: 'kustomize-controller', module: 'flux', source: 'github.com/fluxcd/kustomize-controller' },
  'coredns': { name: 'coredns', module: 'dns', source: 'main.go' },
  'kube-router': { name: 'kube-router', module: 'kube-router', source: 'github.com/cloudnativelabs/kube-router/v2/cmd/kube-router' },
  'metallb-controller': { name: 'metallb-controller', module: 'metallb', source: 'go.universe.tf/metallb/controller' },
  'metallb-speaker': { name: 'metallb-speaker', module: 'metallb', source: 'go.universe.tf/metallb/speaker' },
  'stand-in': { name: 'stand-in', module: 'stand-in', source: 'main.go' },
  'argocd': { name: 'argocd', module: 'argocd', source: 'argocd.go', home: 'github.com/argoproj/argo-cd/v3' },
  'redis': { name: 'redis', module: 'argocd', source: 'redis.go' },
  'kustomize-5.7': kustomize('5.7', 'v5.7.0'),
  'kustomize-5.8': kustomize('5.8', 'v5.8.1'),
} as const satisfies Readonly<Record<string, Program>>;

/** The name of a program of {@link PROGRAMS}. */
export type ProgramName = keyof typeof PROGRAMS;
