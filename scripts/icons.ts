import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Renders each state of the icon from its drawing, in every size a browser asks for: `npm run icons`. */
const states = ['holding', 'open', 'off'];
const sizes = [16, 32, 48, 128];

const folder = new URL('../public/icons/', import.meta.url);

for (const state of states) {
  const drawing = readFileSync(new URL(`${state}.svg`, folder), 'utf8');
  for (const size of sizes) {
    const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${state}-${size}.png`, folder), picture);
  }
}
