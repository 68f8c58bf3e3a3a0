/** What a style sheet says of a drawing and a file of its own must carry. */
const PROPERTIES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Parts that only serve pointer and keyboard. */
const TOOLS = ".touch, .focus";

/** How many pixels a unit of the drawing takes in a picture. */
const SCALE = 3;

/** A drawing of the page as a file that needs no style sheet. */
export function drawSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll<SVGElement>("*");
  copy.querySelectorAll<SVGElement>("*").forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) {
      // Computed references are absolute; in the file the pattern is its own.
      const value = style.getPropertyValue(property).replace(/url\("[^"]*#/, 'url("#');
      element.style.setProperty(property, value);
    }
    for (const name of ["tabindex", "role", "aria-pressed", "aria-disabled", "class"]) element.removeAttribute(name);
  });
  const tools = [...originals].map((element) => element.matches(TOOLS));
  for (const [i, element] of [...copy.querySelectorAll("*")].entries()) if (tools[i]) element.remove();
  copy.removeAttribute("class");
  // In the file nothing can be pressed: it is one picture, with its name.
  copy.setAttribute("role", "img");
  const { width, height } = drawing.viewBox.baseVal;
  const paper = document.createElementNS(copy.namespaceURI, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing's file as a picture. */
export async function drawPng(svg: string, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size.width * SCALE, size.height * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/png" });
}
