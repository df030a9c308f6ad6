/** Words in the name of a variable, flag or key that say that its value is an address. */
const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'addr', 'addrs', 'address', 'addresses', 'backend', 'backends', 'bootstrap', 'broker', 'brokers', 'connect', 'connection', 'dsn', 'endpoint',
  'endpoints', 'host', 'hosts', 'hostname', 'hostport', 'origin', 'peer', 'peers', 'proxy', 'proxy_pass', 'remote', 'seeds', 'server', 'servers',
  'service', 'target', 'targets', 'upstream', 'upstreams', 'uri', 'uris', 'url', 'urls',
]);

/** Words that, at the end of a name, say that the value is a host. */
const HOST_WORDS: ReadonlySet<string> = new Set(['addr', 'address', 'endpoint', 'host', 'hosts', 'server', 'servers', 'upstream', 'uri', 'url']);

/** Words that say that the value is something else, whatever other words stand beside them. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['bind', 'image', 'images', 'listen', 'tag', 'version']);

function wordsOf(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** `SIDECAR_IMAGE`: the value is surely no address to connect to. */
export function namesOther(name: string): boolean {
  return wordsOf(name).some((word) => OTHER_WORDS.has(word));
}

/** `PRODUCT_CATALOG_SERVICE_ADDR`, `--redis-url`, `brokers`: the value is an address, or a list of them. */
export function namesAddress(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => ADDRESS_WORDS.has(word)) && !namesOther(name);
}

/** `DB_HOST`: a single word as value is a host name. */
export function namesHost(name: string): boolean {
  const words = wordsOf(name);
  return HOST_WORDS.has(words.at(-1) ?? '') && !namesOther(name);
}

/** `DB_PORT` for `DB_HOST`: the variable that would hold the port. */
export function portCompanions(name: string): string[] {
  const stem = name.replace(/_?(HOST|ADDR|ADDRESS|SERVER)$/, '');
  return stem === '' || stem === name ? [] : [`${stem}_PORT`, `${name}_PORT`];
}

/** Names in examples and defaults that stand for no real host. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'changeme', 'example', 'foo', 'bar', 'host', 'hostname', 'invalid', 'ip6-localhost', 'ip6-loopback', 'localhost', 'metadata', 'none', 'null',
  'placeholder', 'server', 'undefined', 'unused', 'true', 'false', 'kubernetes', 'http', 'https', 'unix', 'any', 'all',
]);

/** True for a dotless name that is surely not meant as a Service. */
export function isPlaceholder(host: string): boolean {
  return PLACEHOLDERS.has(host) || /^[0-9_]/.test(host) || /^(your|my)-?(host|server|domain)/.test(host);
}
