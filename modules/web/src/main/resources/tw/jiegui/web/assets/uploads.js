// The form works without this file. With it, files go piece by piece and show how far they are; a
// lost connection costs one piece, and a file that is chosen again goes on where it stopped.
const PIECE = 1024 * 1024;
const MOST_TRIES = 8;
const MOST_HASHED = 64 * PIECE;
const form = document.querySelector("form[data-uploads]");

const pause = (tries) => new Promise((done) => setTimeout(done, Math.min(15000, 500 * 2 ** tries)));

const ask = (address, method, more = {}, body = undefined) =>
  fetch(address, {
    method,
    body,
    headers: { "X-CSRF": form.elements._csrf.value, Accept: "application/json", ...more },
  });

const offsetOf = (answer) => Number(answer.headers.get("Upload-Offset") ?? -1);

const memory = (file) =>
  ["jiegui-upload", form.dataset.uploads, file.name, file.size, file.lastModified].join(" ");

const line = (file) => {
  const item = document.createElement("div");
  item.className = "document-progress";
  const name = document.createElement("strong");
  name.textContent = file.name;
  const bar = document.createElement("progress");
  bar.max = file.size;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  const said = document.createElement("span");
  item.append(name, bar, said);
  document.getElementById("progress").append(item);
  return { bar, said };
};

// By which the server sees that all of it came as it was. The browser takes it of the whole file
// alone, and only where the connection is secure.
const digest = async (file) => {
  if (!globalThis.crypto?.subtle || file.size > MOST_HASHED) {
    return "";
  }
  const bytes = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(bytes), (each) => each.toString(16).padStart(2, "0")).join("");
};

const announced = async (file) => {
  const known = localStorage.getItem(memory(file));
  if (known) {
    const answer = await ask(known, "HEAD");
    if (answer.ok) {
      return { address: known, offset: offsetOf(answer) };
    }
    localStorage.removeItem(memory(file));
  }
  const body = new URLSearchParams({ name: file.name, size: file.size, sha256: await digest(file) });
  const answer = await ask(form.dataset.uploads, "POST", {}, body);
  const told = await answer.json();
  if (answer.status !== 201) {
    return { said: told.said ?? told.detail };
  }
  localStorage.setItem(memory(file), answer.headers.get("Location"));
  return { address: answer.headers.get("Location"), offset: 0 };
};

const sendPiece = async (file, upload) => {
  const piece = file.slice(upload.offset, upload.offset + PIECE);
  const more = { "Upload-Offset": upload.offset, "Content-Type": "application/offset+octet-stream" };
  const answer = await ask(upload.address, "PATCH", more, piece);
  if (answer.status !== 204 && answer.status !== 409) {
    throw new Error(answer.status);
  }
  upload.offset = offsetOf(answer);
};

const finish = async (file, upload) => {
  const answer = await ask(`${upload.address}/complete`, "POST");
  if (answer.status !== 200 && answer.status !== 422) {
    throw new Error(answer.status);
  }
  localStorage.removeItem(memory(file));
  return answer.json();
};

const send = async (file) => {
  const { bar, said } = line(file);
  let upload = {};
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      upload = await announced(file);
      while (!upload.said && upload.offset < file.size) {
        said.textContent = form.dataset.sending;
        await sendPiece(file, upload);
        bar.value = upload.offset;
        tries = 0;
      }
      bar.value = file.size;
      said.textContent = form.dataset.checking;
      const told = upload.said ? upload : await finish(file, upload);
      return tell(said, told);
    } catch (lost) {
      said.textContent = form.dataset.again;
      await pause(tries);
    }
  }
  said.textContent = form.dataset.failed;
};

const tell = (said, told) => {
  said.textContent = told.said;
  said.className = told.href ? "" : "govuk-error-message";
  if (told.href) {
    const way = document.createElement("a");
    way.className = "govuk-link";
    way.href = told.href;
    way.textContent = told.said;
    said.replaceChildren(way);
  }
};

// What has come shows in the list that the page has of it.
const refresh = async (id) => {
  const answer = await fetch(form.action);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById(id)?.replaceWith(page.getElementById(id));
};

form?.addEventListener("submit", async (event) => {
  const files = [...form.elements.files.files];
  if (files.length > 0) {
    event.preventDefault();
    event.stopPropagation();
    const button = form.querySelector("button");
    button.disabled = true;
    for (const file of files) {
      await send(file);
    }
    form.elements.files.value = "";
    if (form.dataset.list) {
      await refresh(form.dataset.list);
    }
    button.disabled = false;
  }
});
