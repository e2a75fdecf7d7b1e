// Saves what is typed a moment after the last key. The form works the same without this file: the
// button sends it, and whoever wrote meanwhile is told of in the same way.
const form = document.querySelector("form[data-autosave]");
const state = document.getElementById("answer-state");
const PAUSE = 1200;
const RETRY = 5000;
let sent = new URLSearchParams(new FormData(form)).toString();
let timer;
let busy = false;
let stopped = false;

const now = () => new URLSearchParams(new FormData(form)).toString();
const changed = () => now() !== sent;
const later = (wait) => {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
};
const marks = (page) => {
  for (const fresh of page.querySelectorAll("#answer input[name$='-mark']")) {
    form.elements[fresh.name].value = fresh.value;
  }
};

async function save() {
  if (busy || stopped || !changed()) {
    return;
  }
  busy = true;
  state.textContent = form.dataset.saving;
  const body = new URLSearchParams(new FormData(form));
  const typed = body.toString();
  body.set("autosave", "yes");
  try {
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "error" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const same = typed === now();
      marks(page);
      sent = same ? now() : typed;
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
      state.textContent = form.dataset.saved.replace("…", time);
    } else if (answer.status === 409 || answer.status === 422) {
      stopped = true;
      state.textContent = answer.status === 409 ? form.dataset.clash : form.dataset.refused;
    } else {
      throw new Error(String(answer.status));
    }
  } catch {
    state.textContent = form.dataset.lost;
    later(RETRY);
  }
  busy = false;
  if (!stopped && changed()) {
    later(PAUSE);
  }
}

form.addEventListener("input", () => later(PAUSE));
addEventListener("online", () => later(0));
form.addEventListener("submit", () => {
  stopped = true;
  sent = now();
});
addEventListener("beforeunload", (event) => {
  if (changed()) {
    event.preventDefault();
  }
});
