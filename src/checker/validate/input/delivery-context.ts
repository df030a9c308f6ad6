import type { StreamContext } from '../../checks/check';
import type { Delivery } from '../../read/gitops/delivery';

/** What a delivery says of the stream that it applies. */
export function contextOf(delivery: Delivery | undefined, asFlux: boolean): Pick<StreamContext, 'defaultNamespace' | 'variables'> {
  const { defaultNamespace } = delivery ?? {};
  const variables = delivery?.tool === 'flux' ? delivery.variables : asFlux ? {} : undefined;
  return { ...defaultNamespace === undefined ? {} : { defaultNamespace }, ...variables === undefined ? {} : { variables } };
}
