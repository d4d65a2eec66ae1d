import type { Server } from "node:http";
import { createServer, type Server as NetServer } from "node:net";

export interface Door {
  close(): void;
}

/** Production serves all interfaces; a demo only this machine, under both of its names. */
export async function openDoor(server: Server, port: number, everywhere: boolean): Promise<Door> {
  if (everywhere) {
    await listening(server, port);
    return server;
  }
  await listening(server, port, "127.0.0.1");
  const second = createServer((socket) => server.emit("connection", socket));
  const hasSecond = await listening(second, port, "::1").then(
    () => true,
    () => false,
  );
  return {
    close: () => {
      server.close();
      if (hasSecond) second.close();
    },
  };
}

function listening(server: Server | NetServer, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
