/** Hyphens, and the en dash that some texts set in their place. */
export const HYPHEN = /[-‐‑–]+/u;
