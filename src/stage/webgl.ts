/** The error of a machine that cannot draw the map. */

export class NoWebGLError extends Error {
  readonly code = 'no-webgl';

  constructor() {
    super('stage/createStage: WebGL is needed to draw the map and is off; the lists have it all.');
    this.name = 'NoWebGLError';
  }
}

/** How the browser draws. */
export interface Graphics {
  /** WebGL is computed by the processor: canvases fare better there too. */
  software: boolean;
}

/**
 * Returns how the browser draws.
 * @throws NoWebGLError when neither version of WebGL is there.
 */
export function requireWebGL(): Graphics {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) throw new NoWebGLError();
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { software: /swiftshader|llvmpipe|software|basic render/i.test(String(renderer)) };
}
