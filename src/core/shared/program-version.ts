/** The version of this program, as `package.json` has it; the core reads no file. */
export const programVersion = '0.1.0';
