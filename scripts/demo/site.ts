import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/** The sample articles on 127.0.0.1, each under its name; a list of them at the root. */
export interface Site {
  readonly url: (name: string) => string;
  readonly stop: () => Promise<void>;
}

/** @param folder - holds a folder for each article, with its `page.html`. */
export async function startSite(folder: string): Promise<Site> {
  const names = readdirSync(folder);
  const list = `<!doctype html><title>Sample articles</title><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const name = names.find((known) => pathname === `/${known}`);
    const page = pathname === "/" ? list : name && readFileSync(path.join(folder, name, "page.html"));
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page || "Not found");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: (name) => `http://127.0.0.1:${address.port}/${name}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
