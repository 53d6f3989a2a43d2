import express, { type RequestHandler } from 'express';

/** Files whose name holds a hash of their content never change; the browser may keep them for a year. */
const HASHED = /[\\/]assets[\\/][^\\/]+$/;

/** Serves the built web application. Everything but hashed assets is asked for anew each time. */
export function serveFiles(folder: string): RequestHandler {
  return express.static(folder, {
    dotfiles: 'ignore',
    redirect: false,
    etag: false,
    lastModified: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      if (HASHED.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
}

/** Answers the addresses of the application's own screens with its one page; a missing file stays missing. */
export function servePage(folder: string): RequestHandler {
  return (request, response, next) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || /\.[^/]*$/.test(request.path) || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    const options = { root: folder, etag: false, lastModified: false, cacheControl: false };
    response.sendFile('index.html', options, (error: Error | undefined) => {
      if (error) next(error);
    });
  };
}
