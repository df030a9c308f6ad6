import { aks, aksSubnet } from './aks';
import { anyCloud } from './any-cloud';
import { cilium } from './cilium';
import { eks } from './eks';
import { gke } from './gke';
import { gkePrivate } from './gke-private';
import { k3s } from './k3s';
import { kubeVip } from './kube-vip';
import { metalLb } from './metallb';

/** Load balancers by platform, each right for both audiences although the providers' defaults are opposite. */
export const LoadBalancer = { anyCloud, gke, gkePrivate, eks, aks, aksSubnet, metalLb, cilium, kubeVip, k3s } as const;
