import { offline, type Problem, type Sent } from "./api";

interface Sending {
  readonly file: Blob;
  /** 0 to 1, as far as the network has taken it. */
  readonly onProgress: (share: number) => void;
}

function answerOf<Body>(request: XMLHttpRequest): Sent<Body> {
  const mediaType = (request.getResponseHeader("content-type") ?? "").split(";")[0]?.trim();
  const isOk = request.status >= 200 && request.status < 300;
  if (isOk && mediaType === "application/json")
    return {
      status: "done",
      body: JSON.parse(request.responseText) as Body,
      etag: request.getResponseHeader("etag"),
    };
  if (!isOk && mediaType === "application/problem+json")
    return { status: "refused", problem: JSON.parse(request.responseText) as Problem };
  return { status: "refused", problem: offline() };
}

/** Sends a file as it is, and says how far it has come, which `fetch` cannot. Never throws. */
export function sendFile<Body>(
  path: `/api/v1/${string}`,
  { file, onProgress }: Sending,
): Promise<Sent<Body>> {
  const request = new XMLHttpRequest();
  const refused = (): Sent<Body> => ({ status: "refused", problem: offline() });
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf<Body>(request));
    request.onerror = () => resolve(refused());
    request.ontimeout = () => resolve(refused());
    request.timeout = 180_000;
    request.open("PUT", path);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.setRequestHeader("Accept", "application/json");
    request.send(file);
  });
}
