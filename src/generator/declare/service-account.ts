import type { Override } from '../options/native';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere, made } from '../problems/declared-at';
import type { ServiceAccountOptions } from '../subjects/identity/options';
import type { ServiceAccountReference } from '../texts/reference';

/** What an overlay changes about a shared account; made by {@link ServiceAccount.override}. */
export interface AccountOverride {
  readonly is: 'override';
  /** The account that changes. */
  readonly account: ServiceAccountReference;
  /** What changes. */
  readonly options: object;
}

/** A service account that several workloads share, as a value for their option `identity`. */
export class ServiceAccount implements ServiceAccountReference {
  readonly is = 'service-account';
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();

  /** Made by `addServiceAccount`. */
  constructor(readonly name: string, readonly options: ServiceAccountOptions) {}

  /** What is different about the account in one overlay, such as its identity in that cloud. */
  override(options: Override<Omit<ServiceAccountOptions, 'namespace'>>): AccountOverride {
    return made({ is: 'override', account: this, options });
  }
}
