import { writeFileSync } from 'node:fs';
import { socketOf } from './containerd';
import { LAN, POD_CIDR } from './network';
import type { Node } from './node';
import { cgroupOf, makeCgroups } from '../servers/cgroups';
import { NODE } from '../servers/identities';
import type { Server } from '../servers/server';

/** The address of cluster DNS. */
export const DNS_ADDRESS = '10.96.0.10';

/** https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/ */
function kubeletConfiguration(node: Node, machine: string): object {
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: LAN.node,
    // Nobody but the API server is in this network.
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    cgroupDriver: 'cgroupfs',
    cgroupRoot: cgroupOf(machine),
    failCgroupV1: false,
    failSwapOn: false,
    clusterDNS: [DNS_ADDRESS],
    clusterDomain: 'cluster.local',
    resolvConf: node.path('resolv.conf'),
    containerRuntimeEndpoint: `unix://${socketOf(node)}`,
    volumePluginDir: node.path('volume-plugins'),
    enforceNodeAllocatable: ['pods'],
    evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '1%', 'imagefs.available': '1%', 'nodefs.inodesFree': '1%' },
    imageGCHighThresholdPercent: 100,
    nodeStatusUpdateFrequency: '5s',
    serializeImagePulls: false,
  };
}

/** https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/ */
function proxyConfiguration(node: Node): object {
  return {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    mode: 'nftables',
    bindAddress: '0.0.0.0',
    clusterCIDR: POD_CIDR,
    nodePortAddresses: [`${LAN.node}/32`],
    clientConnection: { kubeconfig: node.cluster.kubeconfigOf('system:kube-proxy') },
    // These are the whole computer's.
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
  };
}

function write(path: string, configuration: object): string {
  writeFileSync(path, JSON.stringify(configuration));
  return path;
}

/** Starts the kubelet, whose Pods are in the control group of the machine. */
export function startKubelet(node: Node, machine: string): Server {
  makeCgroups(machine);
  writeFileSync(node.path('resolv.conf'), '');
  return node.start('kubelet', [
    `--config=${write(node.path('kubelet.json'), kubeletConfiguration(node, machine))}`, `--kubeconfig=${node.cluster.kubeconfigOf(`system:node:${NODE}`)}`,
    `--node-ip=${LAN.node}`, `--hostname-override=${NODE}`, '--node-labels=topology.kubernetes.io/zone=zone-1',
  ]);
}

/** Starts what leads packets for Services to their Pods. */
export function startProxy(node: Node): void {
  node.start('kube-proxy', [`--config=${write(node.path('proxy.json'), proxyConfiguration(node))}`, `--hostname-override=${NODE}`]);
}
