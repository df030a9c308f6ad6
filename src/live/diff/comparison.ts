import type { Manager, OwnedField } from './managed-fields';
import type { FieldChange } from '../../checker/diff/changes/compare';
import type { Permission } from '../access/permission';

/** A field that an apply would change. */
export interface LiveField extends FieldChange {
  /** Who set what is there now. */
  readonly owners: readonly Manager[];
  /** True where somebody else than who applies the repository set it: the cluster has moved away from it. */
  readonly isDrift: boolean;
}

/** An object that an apply would change or create. */
export interface LiveChange {
  readonly resource: string;
  readonly change: 'added' | 'modified';
  readonly fields: readonly LiveField[];
  /** What of it others own and want otherwise, in the server's words: an apply that does not force stops there. */
  readonly conflicts: readonly { readonly path: string; readonly message: string }[];
  /** The name under which the apply was tried. */
  readonly fieldManager: string;
}

/** An object that the server would refuse. */
export interface LiveRefusal {
  readonly resource: string;
  readonly message: string;
  readonly causes: readonly { readonly path: string; readonly message: string }[];
}

/** What an apply of an overlay would do in a cluster. */
export interface LiveComparison {
  readonly changes: readonly LiveChange[];
  readonly refused: readonly LiveRefusal[];
  /** Objects that can only be tried when something else of the overlay is there. */
  readonly untried: readonly { readonly resource: string; readonly why: string }[];
  /** What others set and the overlay does not name: an apply leaves it. */
  readonly owned: readonly { readonly resource: string; readonly fields: readonly OwnedField[] }[];
  /** Objects that stay as they are. */
  readonly same: number;
  readonly missing: readonly Permission[];
  /** Objects that could not be compared, and why. */
  readonly unknown: readonly { readonly resource: string; readonly why: string }[];
}
