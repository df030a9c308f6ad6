import { join } from 'node:path';
import { CommandFault } from '../../../src/system/fault';
import { run } from '../../../src/system/process';
import { builtPath } from '../programs/built';
import type { PackageSet } from '../programs/packages';
import { unpackedPath } from '../programs/packages';
import type { ProgramName } from '../programs/programs';
import type { Cluster } from '../servers/cluster';
import type { Server } from '../servers/server';

/** What a node runs beside the programs of Kubernetes. */
export const NODE_PACKAGES: PackageSet = {
  name: 'node-packages',
  packages: ['containerd', 'containernetworking-plugins', 'iptables', 'nftables', 'conntrack', 'ipset'],
  without: ['libc6', 'libgcc-s1', 'gcc-12-base', 'gcc-14-base', 'netbase'],
};

/** The network namespace of the node. */
const NETWORK = '/run/netns/node';

/**
 * Runs a program and waits for its end.
 *
 * @throws CommandFault with what it complains about
 */
export async function must(file: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run(file, args);
  if (exitCode !== 0) throw new CommandFault(`${file} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** A cluster's node: a network namespace, and the programs that run in it. */
export class Node {
  /** Where the Debian packages are. */
  readonly packages: string;
  private readonly servers: Server[] = [];

  constructor(readonly cluster: Cluster, private readonly env: NodeJS.ProcessEnv) {
    this.packages = unpackedPath(NODE_PACKAGES, env);
  }

  /** A path in the folder of the cluster. */
  path(name: string): string {
    return join(this.cluster.folder, name);
  }

  /** Starts a program of a Debian package in the network of the node. */
  startPackaged(name: string, path: string, args: readonly string[]): Server {
    return this.startInNetwork(name, join(this.packages, path), args);
  }

  /** Starts a program that was built in the network of the node. */
  start(name: ProgramName, args: readonly string[], more: NodeJS.ProcessEnv = {}): Server {
    return this.startInNetwork(name, builtPath(name, this.env), args, more);
  }

  private startInNetwork(name: string, file: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Server {
    const libraries = join(this.packages, 'usr/lib', `${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu`);
    const folders = [this.path('tools'), ...['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((folder) => join(this.packages, folder)), String(this.env.PATH)];
    const server = this.cluster.startFile(name, 'nsenter', [`--net=${NETWORK}`, '--', file, ...args], {
      ...more, PATH: folders.join(':'), LD_LIBRARY_PATH: libraries, XTABLES_LIBDIR: join(libraries, 'xtables'),
    });
    this.servers.push(server);
    return server;
  }

  /**
   * Holds that everything runs that was started.
   *
   * @throws CommandFault with the last words of what does not
   */
  mustRun(): void {
    const ended = this.servers.find((server) => server.hasEnded());
    if (ended !== undefined) throw new CommandFault(`${ended.name} ended: ${ended.lastWords()}`);
  }

  /** Runs a program in the network of the node. */
  async runInNetwork(...command: readonly string[]): Promise<string> {
    return must('nsenter', `--net=${NETWORK}`, '--', ...command);
  }
}
