/** The program behind every relation: see `relation-shaders.ts` for what it draws. */
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeLook, NodeLook } from "../looks.ts";
import { DASHES, RELATION_FRAGMENT, RELATION_VERTEX } from "./relation-shaders.ts";

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio"] as const;
const PIECES = 14;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

type End = NodeDisplayData & Partial<NodeLook>;

export class RelationProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
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
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 3, type: FLOAT }],
      CONSTANT_DATA: steps,
    };
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    source: End,
    target: End,
    data: EdgeDisplayData & Partial<EdgeLook>,
  ) {
    const style = DASHES[data.dash ?? "solid"] + (data.arrow === true ? 4 : 0);
    const direction = Math.atan2(target.y - source.y, target.x - source.x);
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        reachOf(source, direction),
        reachOf(target, direction),
        data.size,
        data.bow ?? 0,
        data.loop ?? 0,
        style,
        floatColor(data.color),
        edgeIndex,
      ],
      start,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    const { u_matrix, u_dimensions, u_sizeRatio, u_pixelRatio } = uniformLocations;
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    gl.uniform2f(u_dimensions ?? null, params.width, params.height);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(u_pixelRatio ?? null, params.pixelRatio);
  }
}

/** From a body's middle to where a line meets its outline; a square reaches further at its corners. */
function reachOf({ size, body, gap }: End, direction: number): number {
  const outline =
    body === "square"
      ? (size * 0.9) / Math.max(Math.abs(Math.cos(direction)), Math.abs(Math.sin(direction)))
      : size;
  return outline + (gap ?? 2);
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
