/**
 * CIEDE2000, the difference between two colors as people judge it; about 1 is just seen. G. Sharma, W. Wu, E. N. Dalal,
 * "The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and mathematical observations",
 * Color Research and Application 30 (2005) 21–30, equations 2 to 22. A test holds it to their 34 pairs.
 */
import type { Lab } from "./to-lab.ts";

const FAR_CHROMA = 25 ** 7;

export function colorDifference(one: Lab, other: Lab): number {
  const [first, second] = stretchChroma(one, other);
  const lightness = second.l - first.l;
  const chroma = second.chroma - first.chroma;
  const hue =
    2 * Math.sqrt(first.chroma * second.chroma) * Math.sin(radians(hueBetween(first, second)) / 2);
  const { forLightness, forChroma, forHue, rotation } = weigh(first, second);
  const c = chroma / forChroma;
  const h = hue / forHue;
  return Math.sqrt((lightness / forLightness) ** 2 + c ** 2 + h ** 2 + rotation * c * h);
}

interface Polar {
  readonly l: number;
  readonly chroma: number;
  /** Degrees, from 0 up to 360. */
  readonly hue: number;
}

/** Near grey the red-green axis counts for more. */
function stretchChroma(one: Lab, other: Lab): [Polar, Polar] {
  const mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const stretch = 1 + 0.5 * (1 - farness(mean));
  const toPolar = ([l, a, b]: Lab): Polar => {
    const hue = (Math.atan2(b, a * stretch) * 180) / Math.PI;
    return { l, chroma: Math.hypot(a * stretch, b), hue: hue < 0 ? hue + 360 : hue };
  };
  return [toPolar(one), toPolar(other)];
}

/** The short way round, signed. */
function hueBetween(first: Polar, second: Polar): number {
  if (first.chroma * second.chroma === 0) return 0;
  const difference = second.hue - first.hue;
  if (difference > 180) return difference - 360;
  return difference < -180 ? difference + 360 : difference;
}

function meanHue(first: Polar, second: Polar): number {
  const sum = first.hue + second.hue;
  if (first.chroma * second.chroma === 0) return sum;
  if (Math.abs(first.hue - second.hue) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function weigh(first: Polar, second: Polar) {
  const lightness = ((first.l + second.l) / 2 - 50) ** 2;
  const chroma = (first.chroma + second.chroma) / 2;
  const hue = meanHue(first, second);
  const tilt =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const blueness = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  return {
    forLightness: 1 + (0.015 * lightness) / Math.sqrt(20 + lightness),
    forChroma: 1 + 0.045 * chroma,
    forHue: 1 + 0.015 * chroma * tilt,
    rotation: -2 * farness(chroma) * Math.sin(radians(2 * blueness)),
  };
}

function farness(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + FAR_CHROMA));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function cosine(degrees: number): number {
  return Math.cos(radians(degrees));
}
