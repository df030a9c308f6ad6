// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

import type { Kinds as ArgoprojIo } from './argoproj.io';
import type { Kinds as GatewayNetworkingK8sIo } from './gateway.networking.k8s.io';
import type { Kinds as GatewayNetworkingXK8sIo } from './gateway.networking.x-k8s.io';
import type { Kinds as HelmToolkitFluxcdIo } from './helm.toolkit.fluxcd.io';
import type { Kinds as ImageToolkitFluxcdIo } from './image.toolkit.fluxcd.io';
import type { Kinds as KustomizeToolkitFluxcdIo } from './kustomize.toolkit.fluxcd.io';
import type { Kinds as MetallbIo } from './metallb.io';
import type { Kinds as NotificationToolkitFluxcdIo } from './notification.toolkit.fluxcd.io';
import type { Kinds as SourceToolkitFluxcdIo } from './source.toolkit.fluxcd.io';

/** The custom kinds whose schema comes with this package. */
export interface CustomKinds extends ArgoprojIo, GatewayNetworkingK8sIo, GatewayNetworkingXK8sIo, HelmToolkitFluxcdIo, ImageToolkitFluxcdIo, KustomizeToolkitFluxcdIo, MetallbIo, NotificationToolkitFluxcdIo, SourceToolkitFluxcdIo {}
