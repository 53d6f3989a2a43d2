/** The part of multer that is used; the package brings no types. */
declare module 'multer' {
  import type { Request, RequestHandler } from 'express';

  namespace multer {
    /** A file as it was written to disk, or kept in memory. */
    interface File {
      readonly path: string;
      readonly buffer?: Buffer;
      readonly originalname: string;
      readonly mimetype: string;
      readonly size: number;
    }
    class MulterError extends Error {
      readonly code: string;
    }
    function diskStorage(options: {
      readonly destination: string;
      readonly filename: (request: Request, file: File, done: (error: Error | null, name: string) => void) => void;
    }): object;
    function memoryStorage(): object;
  }

  function multer(options: {
    readonly storage: object;
    readonly defParamCharset: 'utf8';
    readonly limits: Readonly<Record<'fileSize' | 'files' | 'fields' | 'parts' | 'headerPairs', number>> & {
      readonly fieldSize?: number;
    };
  }): { readonly single: (field: string) => RequestHandler };

  export = multer;
}
