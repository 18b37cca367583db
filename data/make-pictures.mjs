#!/usr/bin/env node
// Draws data/images from data/pictures.csv: one studio scene for each row.
// Usage: node data/make-pictures.mjs <path of icons.json of the npm package @iconify-json/fluent-emoji>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const here = new URL('./', import.meta.url);
const [iconsFile] = process.argv.slice(2);
if (!iconsFile) {
  console.error('usage: node data/make-pictures.mjs <path of icons.json of @iconify-json/fluent-emoji>');
  process.exit(2);
}
const { icons } = JSON.parse(readFileSync(iconsFile, 'utf8'));

/** Hue in degrees, saturation and lightness from 0 to 1 of a dyed part at mid-tone. */
const dyes = {
  amber: [38, 0.85, 0.55],
  black: [250, 0.08, 0.2],
  'black ash': [255, 0.08, 0.2],
  blue: [214, 0.75, 0.5],
  charcoal: [235, 0.08, 0.3],
  clay: [14, 0.42, 0.58],
  cream: [42, 0.55, 0.85],
  dusk: [262, 0.4, 0.58],
  forest: [150, 0.45, 0.32],
  green: [135, 0.5, 0.45],
  indigo: [232, 0.5, 0.4],
  ivory: [45, 0.5, 0.85],
  'green & lime': [120, 0.5, 0.45],
  midnight: [228, 0.45, 0.3],
  moss: [95, 0.32, 0.45],
  mustard: [44, 0.75, 0.52],
  navy: [222, 0.55, 0.3],
  oak: [36, 0.5, 0.62],
  oat: [36, 0.38, 0.75],
  olive: [72, 0.35, 0.4],
  pink: [338, 0.75, 0.62],
  plum: [306, 0.38, 0.36],
  red: [355, 0.75, 0.52],
  rose: [345, 0.55, 0.68],
  rust: [16, 0.62, 0.45],
  sage: [128, 0.2, 0.6],
  sand: [36, 0.4, 0.74],
  sky: [200, 0.7, 0.65],
  slate: [212, 0.16, 0.42],
  teal: [178, 0.6, 0.38],
  terracotta: [14, 0.58, 0.54],
};

const toHsl = (hex) => {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const spread = max - Math.min(r, g, b);
  const light = max - spread / 2;
  if (spread === 0) return [0, 0, light];
  const turn = max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [turn * 60, spread / (1 - Math.abs(2 * light - 1)), light];
};
const toHex = ([hue, saturation, light]) => {
  const channel = (n) => {
    const k = (n + hue / 30) % 12;
    const value = light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
};
const clamp = (value) => Math.max(0, Math.min(1, value));
const between = (from, to) => ((to - from + 540) % 360) - 180;
const colourPattern = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi;

/** The artwork shades its colours towards purple, so a part's shadows lie on that side of its hue. */
const shadowHue = 285;

/** Dyes the parts that carry the hue `from` (or else the artwork's main hue) and leaves the others (wood, metal, trim) as they are. */
const dyed = (body, dye, from) => {
  const [hue, saturation, light] = dye;
  const colours = [...body.matchAll(colourPattern)].map(([hex]) => toHsl(hex));
  const weights = Array.from({ length: 36 }, () => 0);
  for (const [h, s, l] of colours) weights[Math.floor(h / 10) % 36] += s * Math.min(l, 1 - l) * 2;
  const around = weights.map((_, at) => weights[(at + 35) % 36] + weights[at] + weights[(at + 1) % 36]);
  const main = from ? Number(from) : around.indexOf(Math.max(...around)) * 10 + 5;
  const dyedHue = (h) => {
    const away = between(main, h) * (between(main, shadowHue) < 0 ? -1 : 1);
    return away >= -40 && away <= 85;
  };
  const own = colours.filter(([h]) => dyedHue(h));
  const mean = (at) => own.reduce((sum, colour) => sum + colour[at], 0) / own.length;
  const lift = light - mean(2);
  return body.replace(colourPattern, (hex) => {
    const [h, s, l] = toHsl(hex);
    if (!dyedHue(h)) return hex;
    const strength = mean(1) > 0.25 ? Math.min(1.3, s / mean(1)) : 1;
    return toHex([
      (hue + between(main, h) * 0.2 + 360) % 360,
      clamp(saturation * strength),
      clamp(lift > 0 ? l + (1 - l) * lift * 1.4 : l * (1 + lift * 1.3)),
    ]);
  });
};

const stages = {
  circle: (hue) => ({ floor: 950, shapes: `<circle cx="600" cy="545" r="410" fill="hsl(${hue} 70% 97%)" opacity=".6"/>` }),
  arch: (hue) => ({
    floor: 950,
    shapes: `<path d="M230 880V560a370 370 0 0 1 740 0v320Z" fill="hsl(${hue} 50% 79%)" opacity=".55"/>`,
  }),
  plinth: (hue) => ({
    floor: 915,
    shapes:
      `<path d="M190 920v280h820V920Z" fill="url(#plinth)"/><ellipse cx="600" cy="920" rx="410" ry="78" fill="hsl(${hue} 55% 95%)"/>` +
      `<linearGradient id="plinth"><stop stop-color="hsl(${hue} 42% 80%)"/><stop offset=".4" stop-color="hsl(${hue} 52% 91%)"/>` +
      `<stop offset="1" stop-color="hsl(${hue} 36% 74%)"/></linearGradient>`,
  }),
};

const artworkOf = (name) =>
  name.startsWith('draw:')
    ? readFileSync(new URL(`drawings/${name.slice(5)}.svg`, here), 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    : icons[name].body;

const picture = ({ artwork, left, top, width, height, hue, stage, dye, from }) => {
  const { floor, shapes } = stages[stage](hue);
  const scale = Math.min(760 / width, 720 / height);
  const body = dye ? dyed(artworkOf(artwork), dyes[dye], from) : artworkOf(artwork);
  const x = 600 - (Number(left) + width / 2) * scale;
  const y = floor - (Number(top) + Number(height)) * scale;
  const half = (width * scale) / 2;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200" viewBox="0 0 1200 1200"><defs>' +
    `<linearGradient id="wall" x2="0" y2="1"><stop stop-color="hsl(${hue} 58% 94%)"/><stop offset="1" stop-color="hsl(${hue} 50% 86%)"/></linearGradient>` +
    `<linearGradient id="ground" x2="0" y2="1"><stop stop-color="hsl(${hue} 42% 81%)"/><stop offset="1" stop-color="hsl(${hue} 52% 91%)"/></linearGradient>` +
    `<radialGradient id="shade"><stop stop-color="hsl(${hue} 45% 22%)" stop-opacity=".5"/><stop offset="1" stop-color="hsl(${hue} 45% 30%)" stop-opacity="0"/></radialGradient></defs>` +
    `<path fill="url(#wall)" d="M0 0h1200v1200H0z"/><path fill="url(#ground)" d="M0 850h1200v350H0z"/>${shapes}` +
    `<ellipse cx="600" cy="${floor + 4}" rx="${Math.round(half * 1.12)}" ry="${Math.round(22 + half * 0.09)}" fill="url(#shade)"/>` +
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${body}</g></svg>\n`
  );
};

mkdirSync(new URL('images/', here), { recursive: true });
const rows = parse(readFileSync(new URL('pictures.csv', here)), { columns: true });
for (const row of rows) writeFileSync(new URL(`images/${row.image}`, here), picture(row));
console.log(`${rows.length} pictures drawn`);
