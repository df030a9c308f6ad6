/** How an address was found, from one place. */
export interface Probed {
  /** Undefined where no tool could tell. */
  readonly resolves?: boolean;
  readonly connects?: boolean;
  /** The HTTP status, or that there was an answer; undefined where none was asked for, or no tool could tell. */
  readonly answers?: number | boolean;
}

/** What is asked for. */
export interface ProbeTarget {
  readonly host: string;
  readonly port: number;
  /** What is asked over HTTP; undefined where only a connection is tried. */
  readonly url?: string;
}

/** How long each tool may take, in seconds. */
export const PROBE_SECONDS = 5;

/**
 * Asks with what the image has. Host, port, URL and seconds are arguments, never part of the text. Proxies of the environment are left out:
 * the question is whether the address itself answers.
 */
const SCRIPT = `
host=$1; port=$2; url=$3; seconds=$4
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
has() { command -v "$1" >/dev/null 2>&1; }
say() { printf '%s\\n' "$*"; }
if has curl; then
  said=$(curl -s -k -g -o /dev/null --noproxy '*' --max-time "$seconds" -w '%{http_code} %{remote_ip}' "\${url:-telnet://$host:$port}" </dev/null 2>/dev/null)
  say "curl $? \${said:-000 }"
  exit 0
fi
if has getent; then if getent hosts "$host" >/dev/null 2>&1; then say 'resolves yes'; else say 'resolves no'; fi; fi
if [ -n "$url" ] && has wget; then
  gnu=; if wget --version >/dev/null 2>&1; then gnu='-S -t 1 --no-check-certificate'; fi
  said=$(LC_ALL=C wget -q -O /dev/null -T "$seconds" $gnu "$url" </dev/null 2>&1)
  code=$?
  # GNU's takes anything for an answer of old, BusyBox' is silent where all is well.
  if [ -n "$gnu" ] && [ "$code" = 0 ]; then code=1; fi
  status=$(printf '%s\\n' "$said" | sed -n 's/.*HTTP\\/[0-9.]* \\([0-9][0-9][0-9]\\).*/\\1/p' | tail -n 1)
  say "wget $code \${status:-000}"
  if [ -n "$status" ] || [ "$code" = 0 ]; then exit 0; fi
fi
if has nc; then
  if nc -w "$seconds" "$host" "$port" </dev/null >/dev/null 2>&1; then say 'connects yes'; else say 'connects no'; fi
elif has bash; then
  if bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$host" "$port" >/dev/null 2>&1; then say 'connects yes'; else say 'connects no'; fi
else
  say 'tools none'
fi
`;

/** The program that asks, to be run in a container. */
export function probeCommand({ host, port, url = '' }: ProbeTarget): string[] {
  return ['sh', '-c', SCRIPT, 'probe', host, String(port), url, String(PROBE_SECONDS)];
}

/** curl's own exit code for a name that does not resolve: https://curl.se/docs/manpage.html#EXIT */
const UNRESOLVED = 6;

function ofCurl(exit: number, status: number, address: string, hasUrl: boolean): Probed {
  if (exit === UNRESOLVED) return { resolves: false };
  const connects = address !== '' || status > 0;
  return { resolves: true, connects, ...(hasUrl && connects ? { answers: status > 0 ? status : false } : {}) };
}

function ofWget(exit: number, status: number): Probed {
  if (status > 0) return { resolves: true, connects: true, answers: status };
  return exit === 0 ? { resolves: true, connects: true, answers: true } : {};
}

/** Reads what the program printed; undefined where it found nothing to ask with. */
export function readProbe(printed: string, { url }: ProbeTarget): Probed | undefined {
  let probed: Probed | undefined;
  for (const line of printed.split('\n')) {
    const [word, first = '', second = '', third = ''] = line.trim().split(' ');
    if (word === 'curl') return ofCurl(Number(first), Number(second), third, url !== undefined);
    if (word === 'wget') probed = { ...probed, answers: false, ...ofWget(Number(first), Number(second)) };
    if (word === 'resolves' || word === 'connects') probed = { ...probed, [word]: first === 'yes' };
  }
  // A name to which a connection was made did resolve.
  return probed?.connects === true ? { ...probed, resolves: true } : probed;
}
