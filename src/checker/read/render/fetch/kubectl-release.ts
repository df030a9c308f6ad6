import { join } from 'node:path';
import { cacheDirectory } from './cache-directory';
import { own } from '../../../../common/own';

/** A platform as kubectl's download addresses write it: `linux/amd64`. */
export type KubectlPlatform = `${string}/${string}`;

/** A kubectl release and the SHA-256 of its builds, by platform. */
export interface KubectlRelease {
  readonly version: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/**
 * The kubectl that is fetched where a machine has no renderer, with the SHA-256 of each build.
 *
 * Sources, compared with one another: linux in kubernetes-sigs/kubespray `roles/kubespray_defaults/vars/main/checksums.yml`
 * and cashapp/hermit-packages `kubectl.hcl`; darwin in the latter; windows in microsoft/winget-pkgs
 * `manifests/k/Kubernetes/kubectl/1.35.2`. For an update, take `https://dl.k8s.io/release/<version>/bin/<platform>/kubectl.sha256`.
 */
export const PINNED_KUBECTL: KubectlRelease = {
  version: 'v1.35.2',
  sha256: {
    'linux/amd64': '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
    'linux/arm64': 'cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467',
    'darwin/amd64': '163955964d4ed9e66656eab45c0114f5c1110d1b430ace432b20ddc430023df5',
    'darwin/arm64': 'b0b59cdd7ba20ca20b85214943100e578dd50ddd85242fcddf277a87c2249706',
    'windows/amd64': 'a6d02010aae330a3031afe7843747d5a18db59c9f0bca415e45fb24bbdccdd2c',
    'windows/arm64': '108b38bc77542aa055e35de56079c299038a97fcdc873df7938923ea9b56bbb6',
  },
};

/** The official download address. */
export const KUBECTL_ADDRESS = 'https://dl.k8s.io/release';

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows' };
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };

/** Translates Node's names into those of the download addresses. */
export function kubectlPlatform(platform: string = process.platform, architecture: string = process.arch): KubectlPlatform {
  return `${own(OPERATING_SYSTEMS, platform) ?? platform}/${own(ARCHITECTURES, architecture) ?? architecture}`;
}

/** File name of the executable on a platform. */
export function kubectlFileName(platform: KubectlPlatform): string {
  return platform.startsWith('windows/') ? 'kubectl.exe' : 'kubectl';
}

/** The folder of the cache that a release is kept in. */
export function kubectlFolder(release: KubectlRelease = PINNED_KUBECTL): string {
  return `kubectl-${release.version}`;
}

/** Where the cache keeps the kubectl of a platform. */
export function kubectlInCache(
  { env, platform = kubectlPlatform(), release = PINNED_KUBECTL }: { env: NodeJS.ProcessEnv; platform?: KubectlPlatform; release?: KubectlRelease },
): string {
  return join(cacheDirectory(env), kubectlFolder(release), kubectlFileName(platform));
}
