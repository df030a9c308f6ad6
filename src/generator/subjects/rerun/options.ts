/** What becomes of a Job that changes. */
export interface RerunOptions {
  /**
   * `onChange`: a Job whose template changes is deleted and created again, and so runs again. The Job gets the annotations by which Argo CD
   * (`Force=true,Replace=true`) and Flux (`force`) do that; both keep its name. `kubectl apply` knows neither: there, `kubectl delete job` first.
   * Without it a cluster refuses every change of the template, which `npx projen` then says.
   *
   * @default a Job that exists is left as it is
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
   * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
   */
  readonly rerun?: 'onChange';
}
