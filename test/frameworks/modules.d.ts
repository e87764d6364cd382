// What comes without types of its own.
declare module '*.svelte' {
  import type {Component} from 'svelte';
  const component: Component<Record<string, unknown>>;
  export default component;
}
declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
declare module 'react-dom' {
  export function flushSync(run: () => void): void;
}
declare module 'react-dom/client' {
  export interface Root {
    render(content: unknown): void;
    unmount(): void;
  }
  export function createRoot(place: Element): Root;
}
