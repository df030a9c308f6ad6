// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'oauth.openshift.io/v1 OAuthAccessToken': V1OAuthAccessToken;
  'oauth.openshift.io/v1 OAuthAuthorizeToken': V1OAuthAuthorizeToken;
  'oauth.openshift.io/v1 OAuthClient': V1OAuthClient;
  'oauth.openshift.io/v1 OAuthClientAuthorization': V1OAuthClientAuthorization;
}

/** oauth.openshift.io/v1 OAuthAccessToken */
export interface V1OAuthAccessToken {
  readonly authorizeToken?: string | null;
  readonly clientName?: string | null;
  readonly expiresIn?: number | null;
  readonly inactivityTimeoutSeconds?: number | null;
  readonly redirectURI?: string | null;
  readonly refreshToken?: string | null;
  readonly scopes?: readonly (string | null)[] | null;
  readonly userName?: string | null;
  readonly userUID?: string | null;
}

/** oauth.openshift.io/v1 OAuthAuthorizeToken */
export interface V1OAuthAuthorizeToken {
  readonly clientName?: string | null;
  readonly codeChallenge?: string | null;
  readonly codeChallengeMethod?: string | null;
  readonly expiresIn?: number | null;
  readonly redirectURI?: string | null;
  readonly scopes?: readonly (string | null)[] | null;
  readonly state?: string | null;
  readonly userName?: string | null;
  readonly userUID?: string | null;
}

/** oauth.openshift.io/v1 OAuthClient */
export interface V1OAuthClient {
  readonly accessTokenInactivityTimeoutSeconds?: number | null;
  readonly accessTokenMaxAgeSeconds?: number | null;
  readonly additionalSecrets?: readonly (string | null)[] | null;
  readonly grantMethod?: string | null;
  readonly redirectURIs?: readonly (string | null)[] | null;
  readonly respondWithChallenges?: boolean | null;
  readonly scopeRestrictions?: readonly (V1OAuthClientScopeRestrictions | null)[] | null;
  readonly secret?: string | null;
}

export interface V1OAuthClientScopeRestrictions {
  readonly clusterRole?: V1OAuthClientScopeRestrictionsClusterRole | null;
  readonly literals?: readonly (string | null)[] | null;
}

export interface V1OAuthClientScopeRestrictionsClusterRole {
  readonly allowEscalation?: boolean | null;
  readonly namespaces?: readonly (string | null)[] | null;
  readonly roleNames?: readonly (string | null)[] | null;
}

/** oauth.openshift.io/v1 OAuthClientAuthorization */
export interface V1OAuthClientAuthorization {
  readonly clientName?: string | null;
  readonly scopes?: readonly (string | null)[] | null;
  readonly userName?: string | null;
  readonly userUID?: string | null;
}
