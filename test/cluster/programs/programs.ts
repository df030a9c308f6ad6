/** A program that is built from Go modules. */
export interface Program {
  readonly name: string;
  /** The folder of `test/cluster/modules/` that pins it and everything it is made of. */
  readonly module: string;
  /** What `go build` is given: an import path, or a file of the folder. */
  readonly source: string;
  /** Values that its own release build links in, by variable. */
  readonly linked?: Readonly<Record<string, string>>;
}

/** The Kubernetes that is built, as `modules/kubernetes/go.mod` requires it. */
export const KUBERNETES = { major: '1', minor: '36', version: 'v1.36.3' } as const;

/** Older minors that its API server can be, as far as there are schemas of them: https://kubernetes.io/docs/concepts/cluster-administration/compatibility-version/ */
export const EMULATED = ['1.33', '1.34'] as const;

const VERSION = 'k8s.io/component-base/version';
/** Without them a server calls itself v0.0.0-master, and says so to its clients. */
const KUBERNETES_RELEASE = {
  [`${VERSION}.gitVersion`]: KUBERNETES.version,
  [`${VERSION}.gitMajor`]: KUBERNETES.major,
  [`${VERSION}.gitMinor`]: KUBERNETES.minor,
  [`${VERSION}.gitTreeState`]: 'clean',
};

function kubernetes(name: string): Program {
  return { name, module: 'kubernetes', source: `k8s.io/kubernetes/cmd/${name}`, linked: KUBERNETES_RELEASE };
}

/** Every program that a tier can ask for. */
export const PROGRAMS = {
  'etcd': { name: 'etcd', module: 'kubernetes', source: 'go.etcd.io/etcd/server/v3' },
  'kube-apiserver': kubernetes('kube-apiserver'),
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
} as const satisfies Readonly<Record<string, Program>>;

/** The name of a program of {@link PROGRAMS}. */
export type ProgramName = keyof typeof PROGRAMS;
