// Loaded into every child: when the launcher dies without a word, nobody else would stop it.
// A child's own children load it too, but have another parent and are left alone.
if (process.ppid === Number(process.env.MEENT_LAUNCHER)) {
  process.on("disconnect", () => {
    setTimeout(() => process.exit(1), 20_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel?.unref();
}
