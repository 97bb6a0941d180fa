/**
 * Sends until there is a real answer. A killed background shows as an error ("message channel closed",
 * "receiving end does not exist") or as an empty reply: none of them means that it was stored.
 * `undefined` when nobody ever answered.
 */
export async function insist<T>(send: () => Promise<T>): Promise<T | undefined> {
  // Pauses between tries, ms. Together they stay within the hook's deadline: after it the page has shown natively.
  for (const pause of [0, 40, 120, 300, 600, 1_000, 1_500]) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer = await send();
      if (answer !== undefined && answer !== null) return answer;
    } catch {}
  }
  return undefined;
}
