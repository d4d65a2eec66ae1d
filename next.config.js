/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["postgres", "pino", "nodemailer", "pg-boss", "rate-limiter-flexible"],
  // `npm run check` checks all types; a build for a newcomer does not do it again
  typescript: { ignoreBuildErrors: true },
  // no page shows pictures that need resizing: without this anyone may have the server fetch and resize
  images: { unoptimized: true },
  experimental: { authInterrupts: true },
};
