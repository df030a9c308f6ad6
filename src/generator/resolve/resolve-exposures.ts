import type { AppIndex, FoundEndpoint } from './find-endpoint';
import { findEndpoint } from './find-endpoint';
import { exposingServiceName } from './generated-names';
import type { AppModel, ExposureModel, PortModel } from './model';
import type { ProblemList } from './problem-list';
import { groupBy } from '../../common/group-by';
import type { Exposure } from '../declare/exposure';
import type { Overlay } from '../declare/overlay';
import type { Problem } from '../problems/problem';

interface FoundExposure extends FoundEndpoint {
  readonly exposure: Exposure;
  readonly path: string;
}

function audienceUnsupported({ audience, platform }: Exposure, path: string): Problem {
  return {
    code: 'audience-unsupported',
    path,
    message: `${platform.id} can not serve the ${audience} audience: whoever reaches it is not its choice`,
    hint: `use ${platform.audiences?.map((served) => served === 'public' ? 'publicly(…)' : 'internally(…)').join(' or ')}, or another platform`,
  };
}

function findExposures(overlay: Overlay, index: AppIndex, problems: ProblemList): readonly FoundExposure[] {
  return (overlay.options.expose ?? []).flatMap((exposure, position) => {
    const path = `overlays.${overlay.name}.expose[${position}]`;
    const found = findEndpoint(exposure?.endpoint, index, path, problems, overlay.declaredAt);
    for (const problem of exposure?.platform.problems() ?? []) {
      problems.add({ ...problem, path: `${path}.${problem.path}` }, overlay.declaredAt);
    }
    const { audiences = [exposure?.audience] } = exposure?.platform ?? {};
    if (exposure && !audiences.includes(exposure.audience)) problems.add(audienceUnsupported(exposure, path), overlay.declaredAt);
    return found ? [{ ...found, exposure, path }] : [];
  });
}

function checkTwice(found: readonly FoundExposure[], overlay: Overlay, problems: ProblemList): void {
  problems.duplicates('exposure-duplicate', found.map(({ app, port, exposure, path }) => ({
    key: `${app.name}/${port.name}/${exposure.audience}`, path, label: `"${app.name}" port "${port.name}", ${exposure.audience},`, declaredAt: overlay.declaredAt,
  })), 'expose each port at most once for each audience');
  problems.duplicates('node-port-duplicate', found.flatMap(({ port, exposure, path }) => {
    const { nodePort } = exposure.platform.shape(exposure.audience);
    return nodePort === undefined ? [] : [{ key: `${nodePort}/${port.protocol}`, path, label: `node port ${nodePort}/${port.protocol}`, declaredAt: overlay.declaredAt }];
  }), 'give each exposed port its own node port: they are shared by the whole cluster');
}

function groupByService(found: readonly FoundExposure[]): readonly (readonly FoundExposure[])[] {
  const groups = groupBy(found, ({ app, exposure }) => JSON.stringify([app.name, exposure.audience, exposure.platform.id]));
  return [...groups.values()];
}

function coversAll(app: AppModel, ports: readonly PortModel[]): boolean {
  return app.ports.every((port) => ports.includes(port));
}

/**
 * Resolves what an overlay exposes. A Service exposes all its ports or none: so where an exposure covers every port of an
 * application its Service changes, else the exposed ports get a Service of their own and the others stay inside.
 */
export function resolveExposures(overlay: Overlay, index: AppIndex, problems: ProblemList): readonly ExposureModel[] {
  const found = findExposures(overlay, index, problems);
  checkTwice(found, overlay, problems);
  const groups = groupByService(found);
  const groupsByApp = groupBy(groups, ([{ app }]) => app);
  const models = groups.map((group): ExposureModel => {
    const [{ app, exposure: { audience } }] = group;
    const ports = group.map(({ port }) => port);
    const changesService = groupsByApp.get(app)?.length === 1 && coversAll(app, ports);
    return {
      app,
      audience,
      ports,
      shapes: group.map(({ exposure }) => exposure.platform.shape(exposure.audience)),
      ownService: changesService ? undefined : exposingServiceName({ app, audience }),
    };
  });
  problems.duplicates('exposure-duplicate', models.flatMap(({ app, audience, ownService }) => ownService === undefined ? [] : [{
    key: ownService, path: `overlays.${overlay.name}.expose`, label: `Service "${ownService}" (${audience} ports of "${app.name}")`, declaredAt: overlay.declaredAt,
  }]), 'expose the ports of one application to one audience through one platform');
  return models;
}
