/** Paths in the built package, given by the build's `?script` imports. */
declare module '*?script' {
  const path: string;
  export default path;
}
