interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (url: string) => string },
  ): unknown;
}

/**
 * The page's only Trusted Types policy: text without markup may be put anywhere (antd writes its style sheets so), and
 * our own service worker may be started. Everything else that could become a script is refused by the browser.
 */
export function allowOnlyPlainText(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('markup is not allowed');
      return text;
    },
    createScriptURL: (url) => {
      if (url !== '/sw.js') throw new TypeError('only our own worker is allowed');
      return url;
    },
  });
}
