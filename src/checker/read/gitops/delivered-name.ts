const DELIVERED = / \((?:beside )?(?:Application|ApplicationSet|Kustomization) .*\)$/;

/** The name of one of several deliveries of an overlay, or of one of its units: `shop (Application argocd/blue)`, `shop/web (beside Kustomization flux-system/blue)`. */
export function deliveredName(name: string, label: string): string {
  return `${name} (${label})`;
}

/** What a target may be called in settings, the nearest first: itself, its overlay or unit without its delivery, the overlay of that unit. */
export function settingNames(name: string): readonly string[] {
  const plain = name.replace(DELIVERED, '');
  if (plain === name) return [name];
  return [name, ...plain.split('/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/'))];
}
