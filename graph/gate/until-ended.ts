/** What `running` comes to, or at once the signal's reason when it is time to end, whatever still runs. */
export async function untilEnded<T>(running: Promise<T>, ending: AbortSignal): Promise<T> {
  ending.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(ending.reason as Error);
    ending.addEventListener("abort", leave, { once: true });
    void running.then(resolve, reject).finally(() => ending.removeEventListener("abort", leave));
  });
}
