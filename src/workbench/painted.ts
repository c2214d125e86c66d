/** Resolves once the page was painted, so that what was just said of a long piece of work is seen before the work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A page that is not in front is not painted.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
