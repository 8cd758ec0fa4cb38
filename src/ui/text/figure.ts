/** Why a figure cannot be turned into pixels, and what to do. */
export const figureText = {
  tooLarge: (width: number, height: number, most: number) =>
    `${width} x ${height} pixels are more than browsers draw (${most} a side). Choose a smaller width, or save the figure as SVG.`,
  unreadable: 'The browser could not draw the figure. Save it as SVG; other programs open that.',
  noPixels: 'The browser gave no picture, as when memory is short. Choose a smaller width.',
};
