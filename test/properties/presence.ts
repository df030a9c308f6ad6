import { calledByConfigs } from './config-users';
import type { AppRecipe, OverlayRecipe, Recipe } from './recipe';

/** The applications that an application calls, by their numbers. */
function calleesOf(caller: number, recipe: Recipe): readonly number[] {
  const { apps } = recipe;
  return [...apps[caller].links.map((link) => (caller + 1 + link.target % (apps.length - 1)) % apps.length), ...calledByConfigs(caller, recipe)];
}

function grow(start: ReadonlySet<number>, more: (known: ReadonlySet<number>) => readonly number[]): ReadonlySet<number> {
  const grown = new Set([...start, ...more(start)]);
  return grown.size === start.size ? start : grow(grown, more);
}

/** Some applications, and all that call them. */
function withCallers(start: readonly number[], recipe: Recipe): ReadonlySet<number> {
  return grow(new Set(start), (known) => [...recipe.apps.keys()].filter((caller) => calleesOf(caller, recipe).some((callee) => known.has(callee))));
}

/** The applications that base does not have: what calls one of them is none of base either. */
export function absentInBase(recipe: Recipe): ReadonlySet<number> {
  const chosen = recipe.apps.flatMap(({ inBase }: AppRecipe, number) => inBase ? [] : [number]);
  return withCallers(chosen, recipe);
}

/** What an overlay takes beyond base, what it leaves out of it, and what it has then. */
export interface Presence {
  readonly taken: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
  readonly here: ReadonlySet<number>;
}

/** Whom an overlay has, so that nobody who is there calls somebody who is not. */
export function presenceIn(overlay: OverlayRecipe, recipe: Recipe): Presence {
  const all = [...recipe.apps.keys()];
  const absent = absentInBase(recipe);
  const gone = withCallers(overlay.without.map((number) => number % all.length), recipe);
  const wanted = overlay.with.map((number) => number % all.length).filter((number) => absent.has(number));
  const closed = grow(new Set(wanted), (known) => [...known].flatMap((caller) => calleesOf(caller, recipe)).filter((callee) => absent.has(callee)));
  const taken = new Set([...closed].filter((number) => !gone.has(number)));
  const here = new Set(all.filter((number) => absent.has(number) ? taken.has(number) : !gone.has(number)));
  if (here.size > 0) return { taken, leftOut: new Set(all.filter((number) => !absent.has(number) && gone.has(number))), here };
  // Nobody would be left, which is a problem: then all are there.
  return { taken: absent, leftOut: new Set(), here: new Set(all) };
}
