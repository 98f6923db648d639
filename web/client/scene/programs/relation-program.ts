/** The program behind every relation: see `relation-shaders.ts` for what it draws. */
import type Sigma from "sigma";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeLook, NodeLook } from "../looks/looks.ts";
import { lineReach } from "../placing/line-reach.ts";
import { type Dimming, UNDIMMED } from "./dimming.ts";
import { DASHES, RELATION_FRAGMENT, RELATION_VERTEX } from "./relation-shaders.ts";

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio", "u_dim"] as const;
const PIECES = 14;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

type End = NodeDisplayData & Partial<NodeLook>;

export class RelationProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  /** As for bodies: nothing is drawn twice for the pointer. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  protected readDimming(): Dimming {
    return UNDIMMED;
  }

  getDefinition() {
    const steps = createSteps();
    return {
      VERTICES: steps.length,
      VERTEX_SHADER_SOURCE: RELATION_VERTEX,
      FRAGMENT_SHADER_SOURCE: RELATION_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_reach", size: 2, type: FLOAT },
        { name: "a_thickness", size: 1, type: FLOAT },
        { name: "a_bow", size: 1, type: FLOAT },
        { name: "a_loop", size: 1, type: FLOAT },
        { name: "a_style", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 3, type: FLOAT }],
      CONSTANT_DATA: steps,
    };
  }

  processVisibleItem(
    _index: number,
    start: number,
    source: End,
    target: End,
    data: EdgeDisplayData & Partial<EdgeLook>,
  ) {
    const { array } = this;
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = reachOf(source, dx, dy);
    array[start + 5] = reachOf(target, dx, dy);
    array[start + 6] = data.size;
    array[start + 7] = data.bow ?? 0;
    array[start + 8] = data.loop ?? 0;
    array[start + 9] = DASHES[data.dash ?? "solid"] + (data.arrow === true ? 4 : 0);
    array[start + 10] = floatColor(data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    const { u_matrix, u_dimensions, u_sizeRatio, u_pixelRatio, u_dim } = uniformLocations;
    const { isOn, edge } = this.readDimming();
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    gl.uniform2f(u_dimensions ?? null, params.width, params.height);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform4f(u_dim ?? null, ...edge, isOn ? 1 : 0);
  }
}

function reachOf({ size, body = "disc", gap = 2 }: End, dx: number, dy: number): number {
  return lineReach({ size, body, gap }, dx, dy);
}

/** Along the line (0 to 1), side (-1 or 1), part (0 the line, 1 the head). The head joins by doubled corners. */
function createSteps(): number[][] {
  const line = Array.from({ length: PIECES + 1 }, (_, index) => [
    [index / PIECES, -1, 0],
    [index / PIECES, 1, 0],
  ]).flat();
  const head = [
    [0, -1, 1],
    [0, 1, 1],
    [1, -1, 1],
    [1, 1, 1],
  ];
  return [...line, [1, 1, 0], [0, -1, 1], ...head];
}
