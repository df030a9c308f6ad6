import type { UnitBuilder } from './unit-builder';
import type { JsonPatchOperation } from '../declare/patch';
import type { ExposureModel, OverlayModel, OverrideModel, PortModel, AppModel } from '../resolve/model';

function portOperations(app: AppModel, override: OverrideModel | undefined, exposure: ExposureModel | undefined): readonly JsonPatchOperation[] {
  return app.ports.flatMap((port, index): JsonPatchOperation[] => {
    const servicePort = override?.servicePorts.find((changed) => changed.port === port)?.servicePort;
    const nodePort = exposure?.shapes[exposure.ports.indexOf(port)]?.nodePort;
    const at = `/spec/ports/${index}`;
    return [
      ...servicePort === undefined && nodePort === undefined ? [] : [guard(at, port)],
      ...servicePort === undefined ? [] : [{ op: 'replace', path: `${at}/port`, value: servicePort } as const],
      ...nodePort === undefined ? [] : [{ op: 'add', path: `${at}/nodePort`, value: nodePort } as const],
    ];
  });
}

/** Fails the build where the port is not the one that the patch means. */
function guard(at: string, port: PortModel): JsonPatchOperation {
  return { op: 'test', path: `${at}/name`, value: port.name };
}

function renameOperations(override: OverrideModel | undefined): readonly JsonPatchOperation[] {
  return override?.serviceName === undefined ? [] : [{ op: 'replace', path: '/metadata/name', value: override.serviceName }];
}

function exposureFields(exposure: ExposureModel | undefined): { readonly annotations?: object; readonly spec?: object } {
  if (!exposure) return {};
  const [{ annotations, type, loadBalancerClass }] = exposure.shapes;
  return {
    ...Object.keys(annotations).length === 0 ? {} : { annotations },
    spec: { type, ...loadBalancerClass === undefined ? {} : { loadBalancerClass } },
  };
}

/**
 * Patches an application's Service as the overlay wants it. Type and annotations are merged, which fails the build where the
 * Service does not exist; ports are changed by JSON patch, because a merge loses ports (kustomize issue 4752), and a JSON patch
 * whose target does not exist passes silently: so it never comes without the merge.
 */
export function patchService(unit: UnitBuilder, app: AppModel, overlay: OverlayModel, baseNamespace: string): void {
  const exposure = overlay.exposuresOf(app).find(({ ownService }) => ownService === undefined);
  const override = overlay.overrideOf(app);
  const operations = [...portOperations(app, override, exposure), ...renameOperations(override)];
  if (!exposure && operations.length === 0) return;
  const { annotations, spec } = exposureFields(exposure);
  unit.addPatch(`${app.name}/service.patch.yaml`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: app.serviceName, namespace: baseNamespace, ...annotations === undefined ? {} : { annotations } },
    ...spec === undefined ? {} : { spec },
  });
  if (operations.length === 0) return;
  unit.addPatch(`${app.name}/service.json-patch.yaml`, operations, { version: 'v1', kind: 'Service', name: app.serviceName, namespace: baseNamespace });
}
