/** Made by scripts/map-module.js. */
declare module 'virtual:map' {
  export const graph: import('./graph.ts').Graph;
  export const svg: string;
}
