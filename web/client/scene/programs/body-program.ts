/** Draws an entity's body: a disc, or a square for documents, with a thin rim in the ground colour. */
import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeLook } from "../looks/looks.ts";
import { type Dimming, UNDIMMED } from "./dimming.ts";

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_dim"] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_square;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec4 u_dim;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_square;
const float margin = 3.0;

void main() {
  float radius = a_size / u_sizeRatio;
  float reach = (radius + margin) * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * reach, 1.0)).xy, 0.0, 1.0);
  v_offset = a_corner * (radius + margin);
  v_radius = radius;
  v_square = a_square;
  v_rim = a_rim;
  v_color = vec4(mix(a_color.rgb, u_dim.rgb, u_dim.a), 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_square;
uniform float u_pixelRatio;
const float rim = 1.25;

float distanceToBody() {
  float half_side = v_radius * 0.9;
  float corner = half_side * 0.22;
  vec2 beyond = abs(v_offset) - vec2(half_side - corner);
  float square = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - corner;
  return mix(length(v_offset) - v_radius, square, v_square);
}

void main() {
  float away = distanceToBody();
  float inside = clamp(0.5 - away * u_pixelRatio, 0.0, 1.0);
  float rimmed = clamp(0.5 - (away - rim) * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = mix(vec4(v_rim.rgb, 1.0), v_color, inside) * rimmed;
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

export class BodyProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  /** What lies under the pointer is found by `hit-test.ts`, so nothing is drawn a second time for sigma to read back. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  protected readDimming(): Dimming {
    return UNDIMMED;
  }

  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_square", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_rim", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(_index: number, start: number, data: NodeDisplayData & Partial<NodeLook>) {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = data.body === "square" ? 1 : 0;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(data.rim ?? data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    const { u_matrix, u_sizeRatio, u_correctionRatio, u_pixelRatio, u_dim } = uniformLocations;
    const { isOn, node } = this.readDimming();
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform4f(u_dim ?? null, ...node, isOn ? 1 : 0);
  }
}
