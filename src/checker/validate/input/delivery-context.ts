import { asString } from '../../../kubernetes/objects/json';
import type { DeliveryContext, StreamContext } from '../../checks/check';
import type { Delivery } from '../../read/gitops/delivery';

function aboutDelivery({ name, provenCluster: cluster, edit, knowsVariables }: Delivery): DeliveryContext {
  const movedTo = asString(edit?.({}).namespace);
  const moved = movedTo === undefined ? {} : { movedTo };
  return { name, ...cluster === undefined ? {} : { cluster }, ...moved, ...knowsVariables === undefined ? {} : { knowsVariables } };
}

/** What a delivery says of the stream that it applies. */
export function contextOf(delivery: Delivery | undefined, asFlux: boolean): Pick<StreamContext, 'defaultNamespace' | 'variables' | 'delivery'> {
  const { defaultNamespace } = delivery ?? {};
  const variables = delivery?.tool === 'flux' ? delivery.variables : asFlux ? {} : undefined;
  return {
    ...delivery === undefined ? {} : { delivery: aboutDelivery(delivery) },
    ...defaultNamespace === undefined ? {} : { defaultNamespace },
    ...variables === undefined ? {} : { variables },
  };
}
