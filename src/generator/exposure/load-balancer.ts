import { aks } from './aks';
import { anyCloud } from './any-cloud';
import { eks } from './eks';
import { gke } from './gke';
import { metalLb } from './metallb';

/** Load balancers by platform, each right for both audiences although the providers' defaults are opposite. */
export const LoadBalancer = { anyCloud, gke, eks, aks, metalLb } as const;
