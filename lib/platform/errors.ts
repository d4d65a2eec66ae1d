/** The only codes that are thrown; everything expected is a return value. */
export type AppErrorCode = "not-found" | "forbidden" | "conflict" | "invalid" | "too-many";

export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "AppError";
  }
}

export const isAppError = (error: unknown, code?: AppErrorCode): error is AppError =>
  error instanceof AppError && (code === undefined || error.code === code);
