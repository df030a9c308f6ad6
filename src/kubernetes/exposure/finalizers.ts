/**
 * With it a Service stays, when it is deleted, until the load balancer is gone that a cloud made for it.
 *
 * @see https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/#garbage-collecting-load-balancers
 */
export const LOAD_BALANCER_CLEANUP = 'service.kubernetes.io/load-balancer-cleanup';
