// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

import type { Kinds as AcmeCertManagerIo } from './acme.cert-manager.io';
import type { Kinds as AppsOpenshiftIo } from './apps.openshift.io';
import type { Kinds as ArgocdImageUpdaterArgoprojIo } from './argocd-image-updater.argoproj.io';
import type { Kinds as ArgoprojIo } from './argoproj.io';
import type { Kinds as AuthorizationOpenshiftIo } from './authorization.openshift.io';
import type { Kinds as BitnamiCom } from './bitnami.com';
import type { Kinds as BuildOpenshiftIo } from './build.openshift.io';
import type { Kinds as CertManagerIo } from './cert-manager.io';
import type { Kinds as CiliumIo } from './cilium.io';
import type { Kinds as ConsoleOpenshiftIo } from './console.openshift.io';
import type { Kinds as CoreStrimziIo } from './core.strimzi.io';
import type { Kinds as EventingKedaSh } from './eventing.keda.sh';
import type { Kinds as ExtensionsIstioIo } from './extensions.istio.io';
import type { Kinds as ExternalSecretsIo } from './external-secrets.io';
import type { Kinds as GatewayNetworkingK8sIo } from './gateway.networking.k8s.io';
import type { Kinds as GatewayNetworkingXK8sIo } from './gateway.networking.x-k8s.io';
import type { Kinds as GeneratorsExternalSecretsIo } from './generators.external-secrets.io';
import type { Kinds as HelmOpenshiftIo } from './helm.openshift.io';
import type { Kinds as HelmToolkitFluxcdIo } from './helm.toolkit.fluxcd.io';
import type { Kinds as ImageOpenshiftIo } from './image.openshift.io';
import type { Kinds as ImageToolkitFluxcdIo } from './image.toolkit.fluxcd.io';
import type { Kinds as KafkaStrimziIo } from './kafka.strimzi.io';
import type { Kinds as KedaSh } from './keda.sh';
import type { Kinds as KustomizeToolkitFluxcdIo } from './kustomize.toolkit.fluxcd.io';
import type { Kinds as MetallbIo } from './metallb.io';
import type { Kinds as MonitoringCoreosCom } from './monitoring.coreos.com';
import type { Kinds as NetworkingIstioIo } from './networking.istio.io';
import type { Kinds as NotificationToolkitFluxcdIo } from './notification.toolkit.fluxcd.io';
import type { Kinds as OauthOpenshiftIo } from './oauth.openshift.io';
import type { Kinds as PostgresqlCnpgIo } from './postgresql.cnpg.io';
import type { Kinds as ProjectOpenshiftIo } from './project.openshift.io';
import type { Kinds as QuotaOpenshiftIo } from './quota.openshift.io';
import type { Kinds as RouteOpenshiftIo } from './route.openshift.io';
import type { Kinds as SecurityIstioIo } from './security.istio.io';
import type { Kinds as SecurityOpenshiftIo } from './security.openshift.io';
import type { Kinds as SourceToolkitFluxcdIo } from './source.toolkit.fluxcd.io';
import type { Kinds as TelemetryIstioIo } from './telemetry.istio.io';
import type { Kinds as TemplateOpenshiftIo } from './template.openshift.io';
import type { Kinds as UserOpenshiftIo } from './user.openshift.io';
import type { Kinds as VeleroIo } from './velero.io';

/** The custom kinds whose schema comes with this package. */
export interface CustomKinds extends AcmeCertManagerIo, AppsOpenshiftIo, ArgocdImageUpdaterArgoprojIo, ArgoprojIo, AuthorizationOpenshiftIo, BitnamiCom, BuildOpenshiftIo, CertManagerIo, CiliumIo, ConsoleOpenshiftIo, CoreStrimziIo, EventingKedaSh, ExtensionsIstioIo, ExternalSecretsIo, GatewayNetworkingK8sIo, GatewayNetworkingXK8sIo, GeneratorsExternalSecretsIo, HelmOpenshiftIo, HelmToolkitFluxcdIo, ImageOpenshiftIo, ImageToolkitFluxcdIo, KafkaStrimziIo, KedaSh, KustomizeToolkitFluxcdIo, MetallbIo, MonitoringCoreosCom, NetworkingIstioIo, NotificationToolkitFluxcdIo, OauthOpenshiftIo, PostgresqlCnpgIo, ProjectOpenshiftIo, QuotaOpenshiftIo, RouteOpenshiftIo, SecurityIstioIo, SecurityOpenshiftIo, SourceToolkitFluxcdIo, TelemetryIstioIo, TemplateOpenshiftIo, UserOpenshiftIo, VeleroIo {}
