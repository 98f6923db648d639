// Before the first paint, so that a dark page never flashes white. A file, because inline scripts are refused.
(() => {
  let stored = null;
  try {
    stored = localStorage.getItem("atlas-color-scheme");
  } catch {
    // Storage may be forbidden; the system's preference is enough.
  }
  // Where the system forces its colors, it decides this too.
  if (matchMedia("(forced-colors: active)").matches) stored = null;
  const dark =
    stored === "dark" || (stored !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = dark ? "dark" : "light";
})();
