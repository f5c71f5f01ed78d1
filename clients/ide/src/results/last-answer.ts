let lastAnswer: unknown = null;
const listeners = new Set<() => void>();

export const getLastAnswer = () => lastAnswer;

export function onAnswer(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the data of the last answer for the table view; the editor's own introspection is not an answer to anybody's question. */
export function recordAnswer(requestBody: BodyInit | null | undefined, response: Response) {
  if (typeof requestBody === 'string' && requestBody.includes('IntrospectionQuery')) return;
  if (!response.headers.get('content-type')?.includes('json')) return;
  response.json().then(
    (answer: { data?: unknown }) => {
      lastAnswer = answer.data ?? null;
      listeners.forEach((listener) => listener());
    },
    // An answer that is not JSON is shown by the editor itself.
    () => undefined,
  );
}
