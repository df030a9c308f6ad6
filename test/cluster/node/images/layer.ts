import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A blob of a registry. */
export interface Blob {
  readonly digest: string;
  readonly bytes: Buffer;
}

/** Names bytes as registries do: https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export function blobOf(bytes: Buffer): Blob {
  return { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes };
}

/** Packs what is put into a folder, in a way that gives the same bytes each time. */
function packed(fill: (folder: string) => void): Blob {
  const folder = mkdtempSync(join(tmpdir(), 'layer-'));
  try {
    fill(folder);
    return blobOf(execFileSync('tar', ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '-C', folder, '-cf', '-', '.'], { maxBuffer: 2 ** 30 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A layer with one program in `/usr/bin`, which may have several names. */
export function programLayer(program: string, ...names: readonly [string, ...string[]]): Blob {
  return packed((folder) => {
    const bin = join(folder, 'usr/bin');
    mkdirSync(bin, { recursive: true });
    copyFileSync(program, join(bin, names[0]));
    for (const name of names.slice(1)) symlinkSync(names[0], join(bin, name));
  });
}

/** A layer with a shell, its small programs and curl: what most images have. */
export function shellLayer(packages: string): Blob {
  return packed((folder) => {
    cpSync(packages, folder, { recursive: true, verbatimSymlinks: true });
    rmSync(join(folder, 'usr/share'), { recursive: true, force: true });
    for (const name of ['bin', 'lib', 'lib64']) {
      // Newer releases have these below usr/ alone.
      if (!existsSync(join(folder, name)) && existsSync(join(folder, 'usr', name))) symlinkSync(`usr/${name}`, join(folder, name));
    }
    const busybox = join(folder, 'bin/busybox');
    for (const name of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n')) {
      if (!existsSync(join(folder, 'bin', name))) symlinkSync('/bin/busybox', join(folder, 'bin', name));
    }
    mkdirSync(join(folder, 'tmp'), { mode: 0o1777 });
  });
}
