import { useSyncExternalStore } from 'react';
import { isSignedOut, onSignedOutChange } from './hub-fetch';

/** Shown as soon as the hub answers 401: the IDE itself has no sign-in form. */
export function SignedOutNotice() {
  const signedOut = useSyncExternalStore(onSignedOutChange, isSignedOut);
  if (!signedOut) return null;
  return (
    <div className="signed-out" role="alert">
      <span>请先登录，再运行查询。 · Sign in to run queries.</span>
      <a href="/login?next=/graphql" target="_top">
        登录 · Sign in
      </a>
    </div>
  );
}
