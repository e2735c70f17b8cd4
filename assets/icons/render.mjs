// Draws the PNG icons that the manifest names from their SVG sources: `node assets/icons/render.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const RIBBON = [16, 32, 80];
const SIZES = {
  product: [16, 32, 64, 80, 128],
  check: RIBBON,
  pane: RIBBON,
  formulas: RIBBON,
  marks: RIBBON,
  'jury-sheet': RIBBON,
  share: RIBBON,
};

for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    // At 16 pixels a scaled drawing blurs: each icon has one that follows the pixels.
    const source = new URL(size === 16 ? `${name}-16.svg` : `${name}.svg`, import.meta.url);
    const image = new Resvg(readFileSync(source, 'utf8'), { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), image.asPng());
  }
}
