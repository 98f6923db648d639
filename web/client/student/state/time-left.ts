/** Whole seconds until time is up by the server's clock, never below 0; null without a limit. */
export function secondsLeft(
  endsAt: string | null,
  { now, ahead }: { readonly now: number; readonly ahead: number },
): number | null {
  if (endsAt === null) return null;
  return Math.max(0, Math.ceil((Date.parse(endsAt) - now - ahead) / 1000));
}

/** `12:05`, or `1:02:05`. */
export function toClock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
