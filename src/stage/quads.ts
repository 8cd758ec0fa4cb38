/** What the map's WebGL programs share: each draws a node or a link as one quad, in device pixels. */
import type { ProgramAttributeSpecification, ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

type Corner = [x: number, y: number];

/** Returns the part of a program's definition that makes each instance a quad of `corners`. */
export function quadDefinition(corners: [Corner, Corner, Corner, Corner]) {
  const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  return {
    VERTICES: corners.length,
    METHOD: TRIANGLE_STRIP,
    CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
    CONSTANT_DATA: corners,
  };
}

/** Returns the form of an attribute that holds a colour, or an id in its place. */
export function quadColour(): Omit<ProgramAttributeSpecification, 'name'> {
  return { size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true };
}

/** Sets the uniforms that lead from the map to device pixels. */
export function placeQuads(
  { gl, uniformLocations }: ProgramInfo,
  { matrix, width, height, pixelRatio }: RenderParams,
): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
  gl.uniform2f(uniformLocations.u_viewport ?? null, width * pixelRatio, height * pixelRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
}
