

export const OF_SYSTEM = ['system-node-critical', 'system-cluster-critical'];
