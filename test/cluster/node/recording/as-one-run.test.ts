import { answerAsOneRun, podsAsOneRun, servicesAsOneRun } from './as-one-run';

test('ends of Pods\' names and ages are those of one run; everything else is as it was printed', () => {
  expect(podsAsOneRun(`NAME                            READY   STATUS    RESTARTS      AGE
deployment-1-76fdf88c6b-2x4qz   1/1     Running   1 (2s ago)    125m
deployment-2-5dd74d9b96-9z8x7   0/1     Running   0             4s
`)).toBe(`NAME                            READY   STATUS    RESTARTS     AGE
deployment-1-76fdf88c6b-ctvcn   1/1     Running   1 (2s ago)   12s
deployment-2-5dd74d9b96-pbfhk   0/1     Running   0            12s
`);
});

const SERVICES = `NAME         TYPE           CLUSTER-IP     EXTERNAL-IP   PORT(S)        AGE
kubernetes   ClusterIP      10.96.0.1      <none>        443/TCP        38m
service-1    ClusterIP      10.96.3.4      <none>        80/TCP         4s
service-2    LoadBalancer   10.96.12.144   203.0.113.10  80:32066/TCP   4s
`;

test('addresses and ports that a cluster makes up are those of one run, external addresses are as they were', () => {
  expect(servicesAsOneRun(SERVICES.replace('32066', '31999'), undefined)).toBe(`NAME         TYPE           CLUSTER-IP      EXTERNAL-IP    PORT(S)        AGE
kubernetes   ClusterIP      10.96.0.1       <none>         443/TCP        5m
service-1    ClusterIP      10.96.253.253   <none>         80/TCP         12s
service-2    LoadBalancer   10.96.251.144   203.0.113.10   80:32066/TCP   12s
`);
});

test('a port that the overlay asks for is shown as it was printed', () => {
  expect(servicesAsOneRun(SERVICES.replace('32066', '30080'), 30_080)).toContain('80:30080/TCP');
});

test('an answer is that of the first Pod of its workload', () => {
  expect(answerAsOneRun('Hello from deployment-1-76fdf88c6b-2x4qz\n')).toBe('Hello from deployment-1-76fdf88c6b-ctvcn\n');
  expect(answerAsOneRun('Hello from deployment-2-5dd74d9b96-9z8x7\n')).toBe('Hello from deployment-2-5dd74d9b96-6pwdb\n');
});
