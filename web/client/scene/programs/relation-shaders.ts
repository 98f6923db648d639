/**
 * One ribbon of short pieces for every relation: straight, bowed or a loop; solid, dashed or dotted; with or without
 * an arrowhead. All lengths are CSS pixels on screen. Pieces cost far less than a curve solved for each pixel.
 */
import { DIMMED_LINE } from "../looks/edge-looks.ts";

/** Longer lines bow no further than one of this many pixels, or they would sweep across the plate. */
export const LONGEST_BOWED = 300;

/** Pixels of an arrowhead. */
export const HEAD = { length: 10, half: 4.2 } as const;

/** Pixels that are drawn, and from one to the next. */
export const DASH_LENGTHS = {
  dashed: { on: 6, period: 10.5 },
  dotted: { on: 1.6, period: 4.6 },
} as const;

/** GLSL wants a point in every number. */
function dashOf(dash: keyof typeof DASH_LENGTHS): string {
  const { on, period } = DASH_LENGTHS[dash];
  return `${on.toFixed(2)}, ${period.toFixed(2)}`;
}

export const DASHES = { solid: 0, dashed: 1, dotted: 2 } as const;

export const RELATION_VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_reach;
attribute float a_thickness;
attribute float a_bow;
attribute float a_loop;
attribute float a_style;
attribute vec4 a_color;
attribute vec3 a_step;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform vec4 u_dim;
varying vec4 v_color;
varying vec2 v_local;
varying float v_half;
varying float v_dash;
varying float v_part;
const float headLength = ${HEAD.length}.0;
const float headHalf = ${HEAD.half};
const vec2 loopDirection = vec2(0.7071, 0.7071);

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy * 0.5 + 0.5) * u_dimensions;
}

void main() {
  float arrow = step(4.0, a_style);
  v_dash = a_style - 4.0 * arrow;
  arrow *= 1.0 - u_dim.a;
  v_part = a_step.z;
  vec2 reach = a_reach / u_sizeRatio;
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 delta = target - source;
  float chord = max(length(delta), 0.001);
  vec2 normal = vec2(-delta.y, delta.x) / chord;
  vec2 control = 0.5 * (source + target) + normal * min(chord, ${LONGEST_BOWED}.0) * 2.0 * a_bow;
  float span = chord * (1.0 + 2.6667 * a_bow * a_bow);
  float first = reach.x / span;
  float last = 1.0 - (reach.y + arrow * headLength) / span;
  last = max(last, first);
  if (a_loop > 0.0) {
    span = 6.2832 * a_loop;
    first = 0.0;
    last = 1.0;
  }
  float t = mix(first, last, a_step.x);
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 along = normalize(mix(control - source, target - control, t) + vec2(0.0001, 0.0));
  if (a_loop > 0.0) {
    float angle = t * 6.2832;
    vec2 centre = source + loopDirection * (reach.x + a_loop * 0.6);
    point = centre + a_loop * vec2(cos(angle), sin(angle));
    along = vec2(-sin(angle), cos(angle));
  }
  vec2 across = vec2(-along.y, along.x);
  v_half = 0.5 * mix(a_thickness, ${DIMMED_LINE}, u_dim.a);
  float half_width = v_half + 1.0;
  v_local = vec2(a_step.y * half_width, t * span);
  point += across * v_local.x;
  if (a_step.z > 0.5) {
    // The head: a quad around the triangle, which the fragment shader cuts out.
    float end = 1.0 - reach.y / span;
    vec2 tip = mix(mix(source, control, end), mix(control, target, end), end);
    v_local = vec2(a_step.y * (headHalf + 1.0), mix(-1.0, headLength + 1.0, a_step.x));
    point = tip - along * (headLength - v_local.y) + across * v_local.x;
    v_half = headHalf;
    if (arrow < 0.5 || first >= last) point = tip;
  }
  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  v_color = vec4(mix(a_color.rgb, u_dim.rgb, u_dim.a), 1.0);
}
`;

export const RELATION_FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_local;
varying float v_half;
varying float v_dash;
varying float v_part;
uniform float u_pixelRatio;
const float headLength = ${HEAD.length}.0;

float cover(float outside) {
  return clamp(0.5 - outside * u_pixelRatio, 0.0, 1.0);
}

float dashes(float on, float period) {
  float at = mod(v_local.y, period);
  return cover(abs(at - 0.5 * on) - 0.5 * on);
}

void main() {
  float coverage = cover(abs(v_local.x) - v_half);
  if (v_part > 0.5) {
    float side = abs(v_local.x) - v_half * (1.0 - v_local.y / headLength);
    coverage = cover(side * 0.92) * cover(-v_local.y);
  } else if (v_dash > 1.5) {
    coverage *= dashes(${dashOf("dotted")});
  } else if (v_dash > 0.5) {
    coverage *= dashes(${dashOf("dashed")});
  }
  gl_FragColor = v_color * coverage;
}
`;
