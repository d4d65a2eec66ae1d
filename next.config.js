/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["postgres", "pino", "nodemailer", "pg-boss"],
  experimental: { authInterrupts: true },
};
