import { portableOverlaysMove } from './portable';

it('a portable overlay is, wherever a controller moves it, the overlay that would be declared there; unmoved it is what it was', portableOverlaysMove, 120_000);
