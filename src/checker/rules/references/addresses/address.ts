import { own } from '../../../../common/own';

/** A network address as a text spells it. */
export interface Address {
  /** The words found, for messages: `http://web:80`, `web:80`, `web.shop.svc`. */
  readonly text: string;
  /** `url`: after `scheme://`; `dns`: a name with `.svc`; `host-port`: `web:80`; `host`: a name alone. */
  readonly form: 'url' | 'dns' | 'host-port' | 'host';
  readonly host: string;
  /** Undefined where the text leaves the port open or hides it behind a variable. */
  readonly port?: number;
}

const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?';
const HOST = `${LABEL}(?:\\.${LABEL})*`;
const URL_START = /(?<![A-Za-z0-9+.-])([a-z][a-z0-9+.-]{0,30}):\/\/\/?(?=((?:\$\([\w.-]*\)|[^\s/"'`<>?#;)\]\\])+))/g;
const AUTHORITY = new RegExp(`^(${HOST})\\.?(?::(\\d{1,5}))?$`);
const AUTHORITY_WITH_HIDDEN_PORT = new RegExp(`^(${HOST}):[$%{<]`);
const CLUSTER_NAME = new RegExp(`(?<![A-Za-z0-9_.*$(){}>%-]|(?<!/)/)(${LABEL}(?:\\.${LABEL})+?\\.svc(?:\\.${LABEL})*)(?![A-Za-z0-9_-])(?::(\\d{1,5})(?!\\d))?`, 'g');
const HOST_PORT = new RegExp(`(?<![A-Za-z0-9_.$(){}>%/@:-])([a-z](?:[a-z0-9-]*[a-z0-9])?(?:\\.${LABEL})*):(\\d{1,5})(?![A-Za-z0-9_.:-])`, 'g');
const WHOLE_HOST = new RegExp(`^[a-z](?:[a-z0-9-]*[a-z0-9])?(?:\\.${LABEL})*$`);

/** Schemes whose first part is no host, or no host of a Service. */
const NO_HOST_SCHEMES: ReadonlySet<string> = new Set([
  'abfs', 'abfss', 'arn', 'azblob', 'cfg', 'chrome-extension', 'classpath', 'configmap', 'data', 'docker', 'dockerhub', 'env', 'file', 'fd', 'gcs',
  'git', 'github', 'gs', 'inline', 'jar', 'k8s', 'kubernetes', 'mem', 'memory', 'npipe', 'oci', 'package', 'pkg', 's3', 's3a', 's3n', 'secret',
  'sm', 'spiffe', 'ssm', 'store', 'unix', 'urn', 'vault', 'wasb', 'wasbs', 'containerd', 'cri-o', 'sqlite', 'template', 'config', 'resource',
]);

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, ws: 80, https: 443, wss: 443 };

function parsePart(part: string): { host: string; port?: number; hidden: boolean } | undefined {
  const authority = part.slice(part.lastIndexOf('@') + 1);
  const found = AUTHORITY.exec(authority);
  if (found !== null) return { host: found[1], port: found[2] === undefined ? undefined : Number(found[2]), hidden: false };
  const hidden = AUTHORITY_WITH_HIDDEN_PORT.exec(authority);
  return hidden === null ? undefined : { host: hidden[1], hidden: true };
}

function urlsIn(text: string): Address[] {
  const found: Address[] = [];
  for (const [, scheme, authorities] of text.matchAll(URL_START)) {
    if (NO_HOST_SCHEMES.has(scheme)) continue;
    for (const part of authorities.split(',')) {
      const parsed = parsePart(part);
      if (parsed === undefined) continue;
      const port = parsed.port ?? (parsed.hidden ? undefined : own(DEFAULT_PORTS, scheme));
      found.push({ text: `${scheme}://${part.slice(part.lastIndexOf('@') + 1)}`, form: 'url', host: parsed.host, port });
    }
  }
  return found;
}

/** The addresses that a text holds beyond doubt: URLs and cluster names (`….svc…`), each once. */
export function certainAddresses(text: string): Address[] {
  const found = text.includes('://') ? urlsIn(text) : [];
  if (!text.includes('.svc')) return found;
  const hosts = new Set(found.map(({ host }) => host));
  for (const [whole, host, port] of text.matchAll(CLUSTER_NAME)) {
    if (!hosts.has(host)) found.push({ text: whole, form: 'dns', host, port: port === undefined ? undefined : Number(port) });
  }
  return found;
}

/** Every `name:port` in a text; many are no addresses at all (images, times), so the caller needs a further reason to believe them. */
export function hostPorts(text: string): Address[] {
  return [...text.matchAll(HOST_PORT)].map(([whole, host, port]): Address => ({ text: whole, form: 'host-port', host, port: Number(port) }));
}

/** A text that is nothing but a host name. */
export function wholeHost(text: string, port?: number): Address | undefined {
  return WHOLE_HOST.test(text) ? { text, form: 'host', host: text, port } : undefined;
}
