import type { ProcessResult } from '../../../src/system/process';
import { run } from '../../../src/system/process';
import { machinesRenderer } from '../../helpers/renderer';

/** kubectl, as a user has it. */
export class Kubectl {
  constructor(private readonly kubeconfig: string) {}

  /** Runs it, whatever comes of it. */
  async try(...args: readonly string[]): Promise<ProcessResult> {
    return run(machinesRenderer().path, args, { env: { ...process.env, KUBECONFIG: this.kubeconfig } });
  }

  /** What it prints; fails with what it complains about. */
  async run(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await this.try(...args);
    if (exitCode !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  }
}
