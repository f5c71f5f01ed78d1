/** An address of this hub as it stands, anything else (another host, a script) as the start page. */
export function localAddress(address: string | null): string {
  return address && /^\/(?![/\\])/.test(address) ? address : '/';
}
