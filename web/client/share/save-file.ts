/** Gives the reader a file, under a name. It is made in the page and goes nowhere else. */
const KEPT_FOR = 60_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after they have asked where to put it.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
