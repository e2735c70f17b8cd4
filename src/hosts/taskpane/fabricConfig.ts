declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

/** fabric would fetch fonts and icons from foreign servers as soon as it is loaded; this, imported before it, tells it not to. */
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
