import { ownPaths } from "@/components/frame/own-menu";

/** `ended`: how many other sign-ins were just ended. */
export const signInsHref = ({ ended }: { ended?: number } = {}): string =>
  `${ownPaths.settings}/aanmeldingen${ended ? `?beeindigd=${ended}` : ""}`;

export const whoSeesHref = "/wie-ziet-wat";
