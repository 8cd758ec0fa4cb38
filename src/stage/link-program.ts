/**
 * WebGL program of the map's links: straight lines of constant width on the screen.
 *
 * Sigma's own line programs either ignore the width or thicken lines below 1.7 pixels; ours are .6
 * and .9. The quad is one pixel wider than the line, and each fragment takes the share of itself
 * that the line covers: with d the distance to the axis and w the width in device pixels,
 * coverage = |[d - 1/2, d + 1/2] ∩ [-w/2, w/2]|.
 */
import type { Attributes } from 'graphology-types';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { farOpacity, wholeFrom } from '../core/cartography/symbol-look.ts';
import type { CameraMotion } from './camera-pilot.ts';
import { type PackedLinks, packLinks } from './pack-links.ts';
import { placeQuads, quadColour, quadDefinition } from './quads.ts';

/** What the program draws of a link, beside sigma's own; `size` is the width in CSS pixels. */
export interface DrawnLink extends EdgeDisplayData {
  /** Left out while the camera moves. */
  restful: boolean;
  /** Growth of symbols from which on it has its full opacity; fainter below it. */
  wholeGrowth: number;
}

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_whole;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform float u_growth;
uniform vec2 u_far;

varying float v_distance;
varying float v_width;
varying vec4 v_color;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport / 2.0;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport / 2.0;
  vec2 along = end - start;
  vec2 normal = normalize(vec2(-along.y, along.x) + vec2(0.0, 1e-9));
  float width = a_width * u_pixelRatio;
  float reach = width / 2.0 + 0.5;
  vec2 place = mix(start, end, a_corner.x) + normal * a_corner.y * reach;
  v_distance = a_corner.y * reach;
  v_width = width;
  gl_Position = vec4(place * 2.0 / u_viewport, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0 * mix(u_far.y, 1.0, smoothstep(u_far.x * a_whole, a_whole + 0.0001, u_growth));
}
`;

const fragmentShader = /* glsl */ `
precision highp float;

varying float v_distance;
varying float v_width;
varying vec4 v_color;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float half_width = v_width / 2.0;
  float from = max(v_distance - 0.5, -half_width);
  float to = min(v_distance + 0.5, half_width);
  float alpha = v_color.a * clamp(to - from, 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

const uniforms = ['u_matrix', 'u_viewport', 'u_pixelRatio', 'u_growth', 'u_far'] as const;

/** Thin links within communities that are drawn while the camera moves. */
const movingLinks = 1500;
/** Places in a row, as `ATTRIBUTES` orders it. */
const widthPlace = 4;
const restfulPlace = 5;

/** Returns the program for a camera whose moves `motion` tells. */
export function createLinkProgram<N extends Attributes, E extends Attributes>(
  motion: CameraMotion,
): EdgeProgramType<N, E> {
  return class LinkProgram extends EdgeProgram<(typeof uniforms)[number], N, E> {
    /** Null where rows have been written since. */
    packed: PackedLinks | null = null;

    /** Has the rows packed again: something was written into them. */
    touch(): void {
      this.packed = null;
    }

    override reallocate(capacity: number): void {
      this.touch();
      super.reallocate(capacity);
    }

    override process(...link: Parameters<EdgeProgram['process']>): void {
      this.touch();
      super.process(...link);
    }

    /** Draws the packed rows in the place of all. */
    override renderProgram(params: RenderParams, program: ProgramInfo): void {
      const { capacity } = this;
      this.capacity = this.drawnRows().length / this.STRIDE;
      super.renderProgram(params, program);
      this.capacity = capacity;
    }

    override bindProgram(program: ProgramInfo): void {
      const { array } = this;
      this.array = this.drawnRows();
      super.bindProgram(program);
      this.array = array;
    }

    drawnRows(): Float32Array {
      const shape = { stride: this.STRIDE, width: widthPlace, restful: restfulPlace };
      this.packed ??= packLinks(this.array, shape, movingLinks);
      return motion.moving ? this.packed.moving : this.packed.resting;
    }

    getDefinition() {
      const { FLOAT } = WebGLRenderingContext;
      const colour = quadColour();
      return {
        ...quadDefinition([
          [0, -1],
          [0, 1],
          [1, -1],
          [1, 1],
        ]),
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_restful', size: 1, type: FLOAT },
          { name: 'a_whole', size: 1, type: FLOAT },
          { name: 'a_color', ...colour },
          { name: 'a_id', ...colour },
        ],
      };
    }

    processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData,
    ): void {
      const link = edge as DrawnLink;
      const color = floatColor(link.color);
      const restful = link.restful ? 1 : 0;
      this.array.set(
        [source.x, source.y, target.x, target.y, link.size, restful, link.wholeGrowth, color, id],
        start,
      );
    }

    setUniforms(params: RenderParams, program: ProgramInfo): void {
      placeQuads(program, params);
      const { gl, uniformLocations } = program;
      gl.uniform1f(uniformLocations.u_growth ?? null, 1 / params.sizeRatio);
      gl.uniform2f(uniformLocations.u_far ?? null, wholeFrom, farOpacity);
    }
  } as unknown as EdgeProgramType<N, E>;
}
