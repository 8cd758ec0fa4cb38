/**
 * WebGL program of the map's symbols: a circle for a concept, a rounded square for a paper.
 *
 * Each node is one quad; the fragment shader takes the signed distance to the shape's edge, so both
 * shapes are crisp at every zoom. The stroke lies outside a circle (a ring of the ground, which
 * parts it from its links) and inside a square (the border of a hollow symbol). Farther away than a node
 * is drawn whole it is a faint dot, and grows out of it on the way. A dashed ring, where a symbol has one, follows its edge at a distance; its dashes are counted at nominal size, so that they
 * grow with the symbol and none comes or goes while the map is zoomed.
 */
import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import {
  cornerShare,
  dot,
  ringFrom,
  ringShape,
  wholeFrom,
} from '../core/cartography/symbol-look.ts';
import { placeQuads, quadColour, quadDefinition } from './quads.ts';

/** What the program draws of a node, beside sigma's own. */
export interface DrawnSymbol extends NodeDisplayData {
  shape: 'circle' | 'square';
  strokeColor: string;
  /** CSS pixels; thinner where symbols are drawn smaller than their size. */
  strokeWidth: number;
  /** Opacity of a dashed ring around the symbol, in its colour; 0 for none. */
  ring: number;
  /** Growth of symbols from which on it is drawn whole; a dot below it. */
  wholeGrowth: number;
}

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_square;
attribute float a_stroke;
attribute float a_ring;
attribute float a_whole;
attribute vec4 a_fillColor;
attribute vec4 a_strokeColor;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_ring;
uniform float u_dash;
uniform vec4 u_dot;
uniform float u_ringFrom;

varying vec2 v_offset;
varying float v_radius;
varying float v_square;
varying float v_stroke;
varying float v_ring;
varying vec2 v_ringBand;
varying float v_dashes;
varying vec4 v_fill;
varying vec4 v_strokeColor;

void main() {
  float growth = 1.0 / u_sizeRatio;
  float whole = smoothstep(u_dot.z * a_whole, a_whole + 0.0001, growth);
  float speck = mix(u_dot.x, u_dot.y, a_square) * min(1.0, growth);
  float radius = mix(min(speck, a_size * growth), a_size * growth, whole) * u_pixelRatio;
  float thin = u_pixelRatio * min(1.0, growth) * whole;
  float stroke = a_stroke * thin;
  vec2 ringBand = u_ring * thin;
  v_ring = a_ring * smoothstep(a_whole, u_ringFrom * a_whole + 0.0001, growth);
  float ringReach = ringBand.x + ringBand.y;
  float reach = radius + max(mix(stroke, 0.0, a_square), v_ring > 0.0 ? ringReach : 0.0) + 1.0;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  v_offset = a_corner * reach;
  v_radius = radius;
  v_square = a_square;
  v_stroke = stroke;
  v_ringBand = ringBand;
  v_dashes = floor(6.2832 * (a_size + u_ring.x) / u_dash);
  gl_Position = vec4(center + v_offset * 2.0 / u_viewport, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_fill = a_id;
  v_strokeColor = a_id;
  #else
  v_fill = mix(mix(a_fillColor, a_strokeColor, a_square), a_fillColor, whole);
  v_fill.a *= mix(u_dot.w, 1.0, whole);
  v_strokeColor = a_strokeColor;
  #endif
  float bias = 255.0 / 254.0;
  v_fill.a *= bias;
  v_strokeColor.a *= bias;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;

varying vec2 v_offset;
varying float v_radius;
varying float v_square;
varying float v_stroke;
varying float v_ring;
varying vec2 v_ringBand;
varying float v_dashes;
varying vec4 v_fill;
varying vec4 v_strokeColor;

uniform float u_cornerShare;

void main() {
  float corner = v_radius * u_cornerShare;
  vec2 fromCorner = abs(v_offset) - vec2(v_radius - corner);
  float square = length(max(fromCorner, 0.0)) + min(max(fromCorner.x, fromCorner.y), 0.0) - corner;
  float circle = length(v_offset) - v_radius;
  float distance = mix(circle, square, v_square);

  float outer = mix(v_stroke, 0.0, v_square);
  float inner = mix(0.0, -v_stroke, v_square);

  #ifdef PICKING_MODE
  if (distance > outer) discard;
  gl_FragColor = v_fill;
  #else
  float inShape = clamp(0.5 + outer - distance, 0.0, 1.0);
  float inFill = clamp(0.5 + inner - distance, 0.0, 1.0);
  vec4 fill = vec4(v_fill.rgb * v_fill.a, v_fill.a);
  vec4 stroke = vec4(v_strokeColor.rgb * v_strokeColor.a, v_strokeColor.a);
  gl_FragColor = mix(stroke, fill, inFill) * inShape;
  if (v_ring > 0.0) {
    float inBand = clamp(0.5 + v_ringBand.y - abs(distance - v_ringBand.x), 0.0, 1.0);
    float turn = atan(v_offset.y, v_offset.x) / 6.2832;
    float pace = 6.2832 * (v_radius + v_ringBand.x) / v_dashes;
    float fromDash = abs(fract(turn * v_dashes) - 0.5) * pace;
    float inDash = clamp(0.5 + pace * 0.3 - fromDash, 0.0, 1.0);
    gl_FragColor += mix(fill, stroke, v_square) * v_ring * inBand * inDash * (1.0 - inShape);
  }
  #endif
}
`;

const uniforms = [
  'u_matrix',
  'u_viewport',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_cornerShare',
  'u_ring',
  'u_dash',
  'u_dot',
  'u_ringFrom',
] as const;

export class SymbolProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodeProgram<(typeof uniforms)[number], N, E, G> {
  getDefinition() {
    const { FLOAT } = WebGLRenderingContext;
    const colour = quadColour();
    return {
      ...quadDefinition([
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ]),
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_square', size: 1, type: FLOAT },
        { name: 'a_stroke', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_whole', size: 1, type: FLOAT },
        { name: 'a_fillColor', ...colour },
        { name: 'a_strokeColor', ...colour },
        { name: 'a_id', ...colour },
      ],
    };
  }

  processVisibleItem(id: number, start: number, node: NodeDisplayData): void {
    const symbol = node as DrawnSymbol;
    this.array.set(
      [
        symbol.x,
        symbol.y,
        symbol.size,
        symbol.shape === 'square' ? 1 : 0,
        symbol.strokeWidth,
        symbol.ring,
        symbol.wholeGrowth,
        floatColor(symbol.color),
        floatColor(symbol.strokeColor),
        id,
      ],
      start,
    );
  }

  setUniforms(params: RenderParams, program: ProgramInfo): void {
    const { gl, uniformLocations } = program;
    placeQuads(program, params);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_cornerShare ?? null, cornerShare);
    gl.uniform2f(uniformLocations.u_ring ?? null, ringShape.distance, ringShape.halfWidth);
    gl.uniform1f(uniformLocations.u_ringFrom ?? null, ringFrom);
    gl.uniform1f(uniformLocations.u_dash ?? null, ringShape.dash);
    gl.uniform4f(uniformLocations.u_dot ?? null, dot.circle, dot.square, wholeFrom, dot.opacity);
  }
}
