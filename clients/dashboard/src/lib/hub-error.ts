/** What the hub refused or failed to do. Status 0: the hub could not be reached. */
export class HubError extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, message: string, code?: string) {
    super(message);
    this.name = 'HubError';
    this.status = status;
    this.code = code;
  }

  get isSignedOut() {
    return this.status === 401 || this.code === 'UNAUTHENTICATED';
  }
}
