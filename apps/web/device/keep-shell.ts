/** Asks the browser to keep the application for the time without a network; over plain http it cannot, and nothing is lost. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
