import type { Plugin } from 'vite';

export function shareWithChunks(tag: string, publicNames: readonly string[]): Plugin;
