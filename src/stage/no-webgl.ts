/** The error of a machine that cannot draw the map. */

export class NoWebGLError extends Error {
  readonly code = 'no-webgl';

  constructor() {
    super('stage/createStage: WebGL is needed to draw the map and is off; the lists have it all.');
    this.name = 'NoWebGLError';
  }
}

/**
 * Makes sure that a WebGL context can be had.
 * @throws NoWebGLError when neither version of WebGL is there.
 */
export function requireWebGL(): void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) throw new NoWebGLError();
  context.getExtension('WEBGL_lose_context')?.loseContext();
}
