/** Copy text from within a page; false where neither way is open. Pages without TLS have no clipboard object. */
export async function copyText(win: Window, text: string): Promise<boolean> {
  try {
    if (win.navigator.clipboard) {
      await win.navigator.clipboard.writeText(text);
      return true;
    }
  } catch (error) {
    // A permissions policy of the page may forbid it; the older way asks no permission.
    console.debug("Where They Stand: clipboard refused", error);
  }
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  win.document.addEventListener("copy", put, { capture: true, once: true });
  const done = win.document.execCommand("copy");
  win.document.removeEventListener("copy", put, { capture: true });
  return done;
}
