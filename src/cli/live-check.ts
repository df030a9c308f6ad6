import { randomBytes } from 'node:crypto';
import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import type { LiveOptions, LiveScene } from './live-options';
import { clusterLine, openScene, withLiveOptions } from './live-options';
import { parseArguments } from './parse-arguments';
import { isRuleOrCheck } from '../checker/rules/all-rules';
import { readSettings } from '../checker/validate/input/read-settings';
import { own } from '../common/own';
import { Access } from '../live/access/access';
import { CLOCK } from '../live/access/clock';
import { describeMissing } from '../live/access/permission';
import type { OtherWay } from '../live/check/check-links';
import { checkLinks } from '../live/check/check-links';
import { checkOutside } from '../live/check/check-outside';
import { linksToCheck } from '../live/check/links-to-check';
import { addProbeContainer } from '../live/check/probe-container';
import { checkText } from '../live/check/report';
import type { Checked } from '../live/check/result';
import { reach } from '../live/outside/reach';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { guardLines, inert, inertJson } from '../system/inert';

interface Options extends LiveOptions {
  readonly probeImage?: string;
  readonly yes: boolean;
  readonly outside: boolean;
}

/** The command line of `live check`. */
export function liveCheckProgram(): Program {
  return withLiveOptions(commandProgram('live check', {
    description: 'Asks every address that an overlay uses, from the Pods that use it, and what it lets in from outside from this machine: resolves, connects, answers.',
    examples: [['cloud-lb', 'in the current context'], ['cloud-lb --probe-image busybox:1.37', 'also from Pods whose images have no shell']],
    exits: { ok: 'every address can be used', findings: 'one cannot', fault: 'wrong usage, no cluster, or one could not be asked' },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .option('--probe-image <IMAGE>', 'an image with a shell, for Pods without; asks before it adds a container to a Pod, which stays there until the Pod goes')
    .option('--yes', 'add such containers without being asked', false)
    .option('--no-outside', 'call nothing from this machine');
}

/** Adds a container to a Pod without a shell, where that is wanted; one question after the other. */
function otherWayFor({ probeImage, yes }: Options, { context: { confirm } }: LiveScene, access: Access): OtherWay {
  const name = `projen-gitops-probe-${randomBytes(3).toString('hex')}`;
  let before: Promise<unknown> = Promise.resolve();
  return (place) => {
    if (probeImage === undefined) return Promise.resolve({ why: `no container of Pod ${place.pod} has a shell: name an image that has one with --probe-image` });
    const question = `Add an ephemeral container of ${probeImage} to Pod ${place.namespace}/${place.pod}? It ends by itself, and stays in the Pod until the Pod goes.`;
    const agreed = before.then(async () => yes || (confirm !== undefined && await confirm(question)));
    before = agreed;
    return agreed.then(async (isAgreed) => {
      if (!isAgreed) return { why: `no container of Pod ${place.pod} has a shell, and nobody agreed to add one` };
      const why = await addProbeContainer(place, { name, image: probeImage }, access, CLOCK);
      return why === undefined ? { container: name } : { why };
    });
  };
}

interface NamedChecks {
  readonly overlay: string;
  readonly addresses: readonly Checked[];
}

function exitOf(checks: readonly NamedChecks[]): number {
  const states = new Set(checks.flatMap(({ addresses }) => addresses.map(({ state }) => state)));
  if (states.has('failed')) return EXIT.findings;
  return states.has('unknown') ? EXIT.fault : EXIT.ok;
}

/** `live check [NAME|DIR…]`: exit 1 where an address cannot be used, 2 where one could not be asked. */
export const liveCheckCommand: Command = async (args, outer) => {
  const program = liveCheckProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  const scene = await openScene(program.args, options, outer);
  const { context: { cwd, terminal }, cluster, overlays, exit } = scene;
  const { external, clusterDomain, overlays: ofOverlays } = readSettings(cwd, isRuleOrCheck);
  const access = new Access(cluster);
  const otherWay = otherWayFor(options, scene, access);
  const checks: NamedChecks[] = [];
  for (const { name, wanted, clean } of overlays) {
    const domain = own(ofOverlays, name)?.clusterDomain ?? clusterDomain;
    const links = linksToCheck(wanted, { external, defaultNamespace: cluster.namespace, clusterDomain: domain });
    const inside = await checkLinks(links, access, otherWay);
    const outside = options.outside ? await checkOutside(wanted, access, reach) : [];
    checks.push({ overlay: name, addresses: [...inside, ...outside].map((one) => ({ ...one, address: clean(one.address), why: clean(one.why) })) });
  }
  const { context, server } = cluster;
  const missing = checks.flatMap(({ addresses }) => addresses.flatMap((one) => one.missing ?? []));
  const shown = checks.map(({ overlay, addresses }) => ({ overlay, addresses: addresses.map(({ missing: _missing, ...one }) => one) }));
  if (options.format === 'json') terminal.out(inertJson(`${JSON.stringify({ context, server, overlays: shown }, undefined, 2)}\n`));
  else terminal.out(guardLines([clusterLine(cluster), ...checks.map(({ overlay, addresses }) => `\n${checkText(overlay, addresses, terminal.colour)}`)].join('')));
  for (const text of describeMissing(missing)) terminal.err(`warning: ${inert(text)}\n`);
  return Math.max(exit, exitOf(checks));
};
