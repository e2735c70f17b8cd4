import { figures } from '../../certifications/rncp10118/figures';
import { figuresOf } from '../../regulation/figures';

/** The figures that formulas apply: those of the latest intake, since a formula knows of no intake. */
export const figuresInForce = figuresOf(figures, null);
