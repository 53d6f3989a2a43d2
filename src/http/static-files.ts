import { existsSync } from 'node:fs';
import { join } from 'node:path';

import express, { type RequestHandler } from 'express';

/** Files whose name holds a hash of their content never change; the browser may keep them for a year. */
const HASHED = /[\\/]assets[\\/][^\\/]+$/;

/** Text files that the build also writes in compressed forms, with their types. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Compressed forms, best first. Browsers take `br` over https and from localhost only; over plain http it is `gzip`. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Serves the built web application, in the smallest form the browser accepts. */
export function serveFiles(folder: string): RequestHandler {
  const serve = express.static(folder, {
    dotfiles: 'ignore',
    redirect: false,
    index: false,
    etag: false,
    lastModified: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const plain = path.replace(/\.(?:br|gz)$/, '');
      if (HASHED.test(plain)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      const type = TYPES[plain.slice(plain.lastIndexOf('.') + 1)];
      if (plain !== path && type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request, response, next) => {
    const { url } = request;
    const path = request.path === '/' ? '/index.html' : request.path;
    if (/\.(?:br|gz)$/.test(path)) {
      next();
      return;
    }
    const form = isText(path) ? compressedForm(folder, path, request.acceptsEncodings('br', 'gzip')) : null;
    if (isText(path)) response.vary('Accept-Encoding');
    if (form !== null) response.setHeader('Content-Encoding', form.name);
    request.url = path + (form?.ending ?? '');
    serve(request, response, (error?: unknown) => {
      request.url = url;
      response.removeHeader('Content-Encoding');
      next(error);
    });
  };
}

/** Answers the addresses of the application's own screens with its one page; a missing file stays missing. */
export function servePage(folder: string): RequestHandler {
  const serve = serveFiles(folder);
  return (request, response, next) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || /\.[^/]*$/.test(request.path) || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    const { url } = request;
    request.url = '/index.html';
    serve(request, response, (error?: unknown) => {
      request.url = url;
      next(error);
    });
  };
}

function isText(path: string): boolean {
  return path.slice(path.lastIndexOf('.') + 1) in TYPES;
}

/** The best compressed form that lies beside the file; null when there is none or the path leads elsewhere. */
function compressedForm(folder: string, path: string, accepted: string | false): (typeof ENCODINGS)[number] | null {
  if (accepted === false || !/^(?:\/[\w-][\w.-]*)+$/.test(path)) return null;
  const usable = ENCODINGS.filter(({ name }) => name === accepted);
  return usable.find(({ ending }) => existsSync(join(folder, path + ending))) ?? null;
}
