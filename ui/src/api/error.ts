// Errors of the API have one form; this is it, for those that never reached the server too.

/** What went wrong, for people, with the place in the document. */
export class ApiError extends Error {
  readonly code: string;
  /** The path of a field of the document, such as `funnel.steps[1].where`; empty where it is none. */
  readonly where: string;
  readonly hint: string;
  /** The part of the text at `where` that is wrong, in bytes of UTF-8. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(fields: { code: string; message: string; where?: string; hint?: string; span?: { start: number; end: number } | null; status?: number }) {
    super(fields.message);
    this.name = 'ApiError';
    this.code = fields.code;
    this.where = fields.where ?? '';
    this.hint = fields.hint ?? '';
    this.span = fields.span ?? null;
    this.status = fields.status ?? 0;
  }
}

/** The error of a server that does not answer. */
export function away(): ApiError {
  return new ApiError({ code: 'away', message: 'The server does not answer', hint: 'it is asked again by itself' });
}

/** Reads an error out of the body of an answer or a frame. */
export function readError(body: unknown, status = 0): ApiError {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : null;
  if (!error) return new ApiError({ code: 'unknown', message: `The server answered with status ${status}`, status });
  const text = (name: string): string => (typeof error[name] === 'string' ? error[name] : '');
  return new ApiError({
    code: text('code'), message: text('message'), where: text('where'), hint: text('hint'), span: readSpan(error['span']), status,
  });
}

function readSpan(value: unknown): { start: number; end: number } | null {
  if (!isObject(value)) return null;
  const { start, end } = value;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

/** The part of a text that a span of bytes covers, as places in the text. */
export function spanInText(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const bytes = new TextEncoder().encode(text);
  const length = (end: number): number => new TextDecoder().decode(bytes.subarray(0, end)).length;
  return { start: length(span.start), end: length(span.end) };
}
