/** True where a wildcard such as `*.example.com` covers a name or a narrower wildcard; it stands for one label or more. */
function covers(wildcard: string, name: string): boolean {
  return wildcard.startsWith('*.') && name.length > wildcard.length - 1 && name.endsWith(wildcard.slice(1));
}

/** True where some host name fits both, as the Gateway API joins the hosts of listeners and routes. */
export function hostnamesMeet(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || covers(a, b) || covers(b, a);
}
