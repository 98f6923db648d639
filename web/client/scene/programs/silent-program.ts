/** Sigma redraws a hovered node above all labels, which would cover its icon: this draws nothing instead. */
import type Sigma from "sigma";
import { AbstractNodeProgram } from "sigma/rendering";

export class SilentProgram extends AbstractNodeProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, gl, renderer);
  }

  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
