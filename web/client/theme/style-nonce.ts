/** The nonce of this page's styles. The server writes a new one into every answer; Vite's `cspNonce` keeps it in the page. */
import { setNonce } from "get-nonce";

export function readStyleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce ?? "";
}

/** Libraries that write styles of their own ask `get-nonce`; before the first render, or they are refused. */
export function shareStyleNonce(): void {
  setNonce(readStyleNonce());
}
