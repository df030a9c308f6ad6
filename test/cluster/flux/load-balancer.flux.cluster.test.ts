import { FluxDelivery } from './deliveries';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { at } from '../../../src/kubernetes/objects/json';
import { renderedIn } from '../client/rendered';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'lab-on-prem-metallb';
const SERVICE: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'service-2', namespace: 'default' } };

// Flux takes a Service that has a cluster IP for healthy: https://github.com/fluxcd/cli-utils/blob/main/pkg/kstatus/status/core.go
test('a delivery is ready though nobody has given its load balancer an address', async () => {
  const repository = await TeamRepository.of(['base', 'overlays', 'delivery']);
  try {
    await objects.prepare(await renderedIn(`${repository.folder}/overlays/on-prem-metallb`));
    const delivery = await FluxDelivery.apply(objects, repository, 'delivery/flux/lab');
    try {
      await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ ready: 'True' }));
      const service = await objects.read(SERVICE);
      expect({ type: at(service, 'spec', 'type'), address: at(service, 'status', 'loadBalancer', 'ingress') }).toEqual({ type: 'LoadBalancer', address: undefined });
    } finally {
      await delivery.remove();
    }
  } finally {
    await repository.remove();
  }
});
