import { Option } from 'commander';

/** `--as argocd|flux`: what a tool applies is not always what a kustomization renders. */
export function asOption(verb: string): Option {
  return new Option('--as <tool>', `${verb} what this tool applies: its edits, namespaces and variables, as far as the repository says`).choices(['argocd', 'flux']);
}
