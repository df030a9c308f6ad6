import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAUSE_IMAGE } from './images/stand-ins';
import { NODE_POD_CIDR } from './network';
import type { Node } from './node';
import { must } from './node';
import { waitFor } from '../servers/server';

/** One bridge, on which every Pod of the node has an address: https://www.cni.dev/plugins/current/main/bridge/ */
function networkOf(): object {
  return {
    cniVersion: '1.0.0',
    name: 'pods',
    plugins: [
      {
        type: 'bridge',
        bridge: 'pods',
        isGateway: true,
        hairpinMode: true,
        ipam: { type: 'host-local', dataDir: '/run/addresses', ranges: [[{ subnet: NODE_POD_CIDR }]], routes: [{ dst: '0.0.0.0/0' }] },
      },
      { type: 'portmap', capabilities: { portMappings: true } },
    ],
  };
}

/** Version 2 is what every containerd from 1.3 on reads: https://github.com/containerd/containerd/blob/main/docs/cri/config.md */
function configuration(node: Node): string {
  const cri = 'plugins."io.containerd.grpc.v1.cri"';
  return `version = 2
root = "${node.path('containerd')}"
state = "/run/containerd"
[grpc]
  address = "${socketOf(node)}"
[plugins."io.containerd.internal.v1.opt"]
  path = "${node.path('opt')}"
[${cri}]
  sandbox_image = "${PAUSE_IMAGE}"
  restrict_oom_score_adj = true
[${cri}.registry]
  config_path = "${node.path('registries')}"
[${cri}.containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
[${cri}.containerd.runtimes.runc.options]
  BinaryName = "${join(node.packages, 'usr/sbin/runc')}"
[${cri}.cni]
  bin_dir = "${join(node.packages, 'usr/lib/cni')}"
  conf_dir = "${node.path('networks')}"
`;
}

/** Where the kubelet finds it. */
export function socketOf(node: Node): string {
  return node.path('containerd.sock');
}

/** Has the tools of packet filters under the names that programs look for. */
function linkTools(node: Node): void {
  mkdirSync(node.path('tools'));
  for (const family of ['iptables', 'ip6tables']) {
    for (const verb of ['', '-save', '-restore']) symlinkSync(join(node.packages, 'usr/sbin/xtables-nft-multi'), node.path(`tools/${family}${verb}`));
  }
}

/** Starts containerd, which takes every image from one registry. */
export async function startContainerd(node: Node, registry: string): Promise<void> {
  linkTools(node);
  mkdirSync(node.path('networks'));
  writeFileSync(node.path('networks/10-pods.conflist'), JSON.stringify(networkOf()));
  mkdirSync(node.path('registries/_default'), { recursive: true });
  writeFileSync(node.path('registries/_default/hosts.toml'), `server = "${registry}"\n[host."${registry}"]\n  capabilities = ["pull", "resolve"]\n`);
  writeFileSync(node.path('containerd.toml'), configuration(node));
  const containerd = node.startPackaged('containerd', 'usr/bin/containerd', ['--config', node.path('containerd.toml')]);
  const ctr = join(node.packages, 'usr/bin/ctr');
  await waitFor(containerd, 'an answer', async () => await must(ctr, '--address', socketOf(node), 'version') !== '');
}
