// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'helm.openshift.io/v1beta1 HelmChartRepository': V1beta1HelmChartRepository;
  'helm.openshift.io/v1beta1 ProjectHelmChartRepository': V1beta1ProjectHelmChartRepository;
}

/** helm.openshift.io/v1beta1 HelmChartRepository */
export interface V1beta1HelmChartRepository {
  readonly spec: V1beta1HelmChartRepositorySpec;
}

export interface V1beta1HelmChartRepositorySpec {
  readonly connectionConfig?: V1beta1HelmChartRepositorySpecConnectionConfig;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly name?: string;
}

export interface V1beta1HelmChartRepositorySpecConnectionConfig {
  readonly ca?: V1beta1HelmChartRepositorySpecConnectionConfigCa;
  readonly tlsClientConfig?: V1beta1HelmChartRepositorySpecConnectionConfigCa;
  readonly url?: string;
}

export interface V1beta1HelmChartRepositorySpecConnectionConfigCa {
  readonly name: string;
}

/** helm.openshift.io/v1beta1 ProjectHelmChartRepository */
export interface V1beta1ProjectHelmChartRepository {
  readonly spec: V1beta1ProjectHelmChartRepositorySpec;
}

export interface V1beta1ProjectHelmChartRepositorySpec {
  readonly connectionConfig?: V1beta1ProjectHelmChartRepositorySpecConnectionConfig;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly name?: string;
}

export interface V1beta1ProjectHelmChartRepositorySpecConnectionConfig {
  readonly basicAuthConfig?: V1beta1HelmChartRepositorySpecConnectionConfigCa;
  readonly ca?: V1beta1HelmChartRepositorySpecConnectionConfigCa;
  readonly tlsClientConfig?: V1beta1HelmChartRepositorySpecConnectionConfigCa;
  readonly url?: string;
}
