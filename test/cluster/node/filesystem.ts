import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './node';

/** What the kubelet sets for the whole computer where it is not so already: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ */
const KERNEL = {
  'vm/overcommit_memory': '1', 'vm/panic_on_oom': '0', 'kernel/panic': '10', 'kernel/panic_on_oops': '1', 'kernel/keys/root_maxkeys': '1000000', 'kernel/keys/root_maxbytes': '25000000',
};

const OWN = ['/run', '/var/lib', '/var/log'];

/** Gives the machine folders of its own where programs write by habit, and shows the kubelet a kernel that needs no change. */
export async function makeFilesystem(folder: string): Promise<void> {
  for (const path of OWN) await must('mount', '-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', path);
  for (const path of ['/run/netns', '/run/lock', '/var/log/pods', '/var/log/containers']) mkdirSync(path, { recursive: true });
  for (const [name, value] of Object.entries(KERNEL)) {
    const file = join(folder, `kernel-${name.replaceAll('/', '-')}`);
    writeFileSync(file, `${value}\n`);
    await must('mount', '--bind', file, `/proc/sys/${name}`);
  }
  // Volumes that the kubelet mounts are to be seen in containers.
  await must('mount', '--make-rshared', '/');
}
