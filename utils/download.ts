/** Save text or a picture as a file through the browser's own download. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
