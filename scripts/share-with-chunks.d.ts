import type { Plugin } from 'vite';

export function shareWithChunks(publicNames: readonly string[]): Plugin;
